import { getPayload } from 'payload';
import config from '#cms/payload.config.ts';
import { startClock } from '#cms/schedule/clock.ts';

/** A CMS as a process of its own, whose clock is so many seconds ahead; it says when it runs. */
const ahead = Number(process.argv[2] ?? 0) * 1000;
const payload = await getPayload({ config });
console.log('running');
startClock(
  async () => payload,
  () => new Date(Date.now() + ahead),
);
