import { z } from 'zod';

const port = z.coerce
  .number('must be a number')
  .int()
  .min(1)
  .max(65535, 'must be a port up to 65535');

const schema = z.object({
  HOST: z.string().default('localhost'),
  CMS_PORT: port.default(3000),
  SITE_PORT: port.default(4321),
  PUBLISHER_PORT: port.default(4322),
});

export interface Settings {
  host: string;
  cmsPort: number;
  sitePort: number;
  publisherPort: number;
  cmsUrl: string;
  siteUrl: string;
  /** Where the publisher takes orders; nobody but the CMS needs to reach it. */
  publisherUrl: string;
}

/** Where the servers listen and under which addresses they are found. */
export function getSettings(values: Record<string, string | undefined> = process.env): Settings {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const result = schema.safeParse(filled);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new Error(`The environment is broken: ${faults.join('; ')}. Correct it in .env.`);
  }
  const { HOST, CMS_PORT, SITE_PORT, PUBLISHER_PORT } = result.data;
  return {
    host: HOST,
    cmsPort: CMS_PORT,
    sitePort: SITE_PORT,
    publisherPort: PUBLISHER_PORT,
    cmsUrl: filled.CMS_URL ?? `http://localhost:${CMS_PORT}`,
    siteUrl: filled.SITE_URL ?? `http://localhost:${SITE_PORT}`,
    publisherUrl: filled.PUBLISHER_URL ?? `http://127.0.0.1:${PUBLISHER_PORT}`,
  };
}
