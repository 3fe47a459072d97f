import { afterAll } from 'vitest';
import { startCms, type Cms } from './cms.ts';
import { startPublisherStandIn, type StandInPublisher } from './publisher.ts';

/** For the tests of a file: a CMS, and a publisher that notes what the CMS tells it. */
export async function startCmsWithPublisher(
  options?: Parameters<typeof startCms>[0],
): Promise<{ cms: Cms; publisher: StandInPublisher }> {
  const publisher = await startPublisherStandIn();
  const cms = await startCms(options);
  afterAll(async () => {
    await cms.close();
    await publisher.close();
  });
  return { cms, publisher };
}
