import { loadEnvironmentFile } from './environmentFile.ts';
import { checkFolder } from './readiness.ts';
import { getSettings, type Settings } from './settings.ts';

/** The environment read, completed and checked, and the project's own folder made. */
export async function prepare(): Promise<Settings> {
  checkFolder('.data');
  loadEnvironmentFile();
  const settings = getSettings();
  process.env.CMS_URL = settings.cmsUrl;
  process.env.SITE_URL = settings.siteUrl;
  process.env.PUBLISHER_URL = settings.publisherUrl;
  await import('#cms/env.ts');
  return settings;
}
