import { en } from '@payloadcms/translations/languages/en';
import { id } from '@payloadcms/translations/languages/id';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { refuseRelatedSort } from '#cms/access/refuseRelatedSort.ts';
import { articles } from '#cms/collections/articles.ts';
import { claims } from '#cms/collections/claims.ts';
import { corrections } from '#cms/collections/corrections.ts';
import { countries } from '#cms/collections/countries.ts';
import { documentNotes } from '#cms/collections/documentNotes.ts';
import { events } from '#cms/collections/events.ts';
import { licences } from '#cms/collections/licences.ts';
import { media } from '#cms/collections/media.ts';
import { organisations } from '#cms/collections/organisations.ts';
import { people } from '#cms/collections/people.ts';
import { previewLinks } from '#cms/collections/previewLinks.ts';
import { products } from '#cms/collections/products.ts';
import { redirects } from '#cms/collections/redirects.ts';
import { regions } from '#cms/collections/regions.ts';
import { releases } from '#cms/collections/releases.ts';
import { revisions } from '#cms/collections/revisions.ts';
import { sellers } from '#cms/collections/sellers.ts';
import { stories } from '#cms/collections/stories.ts';
import { templates } from '#cms/collections/templates.ts';
import { topics } from '#cms/collections/topics.ts';
import { touches } from '#cms/collections/touches.ts';
import { users } from '#cms/collections/users.ts';
import { writtenRedirects } from '#cms/collections/writtenRedirects.ts';
import { getDatabaseAdapter, refreshStatistics } from '#cms/database.ts';
import { watchCommits } from '#cms/desk/afterCommit.ts';
import { desk } from '#cms/desk/desk.ts';
import { getMailAdapter } from '#cms/desk/mailAdapter.ts';
import { env } from '#cms/env.ts';
import { frontPage } from '#cms/globals/frontPage.ts';
import { configureLocks } from '#cms/locks/configureLocks.ts';
import { explainLock } from '#cms/locks/explainLock.ts';
import { imageLimits } from '#cms/media/imageLimits.ts';
import { previewEndpoints } from '#cms/preview/endpoints.ts';
import { memory } from '#cms/memory/memory.ts';
import { livePreview } from '#cms/preview/livePreview.ts';
import { publicEndpoints } from '#cms/publishing/endpoints.ts';
import { relatedEndpoints } from '#cms/publishing/relatedEndpoint.ts';
import { watchTransactions } from '#cms/publishing/hints.ts';
import { english } from '#cms/translations/english.ts';
import { indonesian } from '#cms/translations/indonesian.ts';

const directory = path.dirname(fileURLToPath(import.meta.url));

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  db: getDatabaseAdapter(env),
  onInit: async (payload) => {
    watchTransactions(payload);
    watchCommits(payload);
    await refreshStatistics(payload);
  },
  email: getMailAdapter(env),
  sharp,
  collections: [
    articles,
    stories,
    corrections,
    sellers,
    products,
    people,
    organisations,
    regions,
    countries,
    topics,
    media,
    licences,
    redirects,
    revisions,
    writtenRedirects,
    templates,
    releases,
    touches,
    claims,
    events,
    documentNotes,
    users,
    previewLinks,
  ],
  globals: [frontPage],
  hooks: { afterError: [explainLock] },
  plugins: [memory, desk, refuseRelatedSort],
  endpoints: [...publicEndpoints, ...relatedEndpoints, ...previewEndpoints],
  // Who needs more than the id of what a document names asks for it: saving would read it all.
  defaultDepth: 0,
  defaultMaxTextLength: 5000,
  // One byte too many is cut off and reaches the hook that refuses the file in a sentence. Forms are
  // read into memory before anyone asks who sends them: one file is what the admin sends.
  upload: {
    abortOnLimit: false,
    limits: { files: 1, fields: 4, fieldSize: 5_000_000, fileSize: imageLimits.bytes + 1 },
  },
  graphQL: {
    maxComplexity: 300,
    disablePlaygroundInProduction: true,
    disableIntrospectionInProduction: true,
  },
  localization: {
    defaultLocale: 'id',
    fallback: true,
    locales: [
      { code: 'id', label: { id: 'Indonesia', en: 'Indonesian' } },
      { code: 'en', label: { id: 'Inggris', en: 'English' }, fallbackLocale: 'id' },
    ],
  },
  i18n: {
    supportedLanguages: { id, en },
    fallbackLanguage: 'id',
    translations: { id: indonesian, en: english },
  },
  admin: {
    user: 'users',
    avatar: 'default',
    livePreview,
    importMap: {
      baseDir: directory,
      importMapFile: path.join(directory, 'app/(payload)/admin/importMap.js'),
    },
    timezones: {
      supportedTimezones: [
        { label: 'WITA, Makassar (GMT+8)', value: 'Asia/Makassar' },
        { label: 'WIB, Jakarta (GMT+7)', value: 'Asia/Jakarta' },
        { label: 'WIT, Jayapura (GMT+9)', value: 'Asia/Jayapura' },
      ],
      defaultTimezone: 'Asia/Makassar',
    },
    components: {
      graphics: {
        Logo: './components/Logo.tsx#Logo',
        Icon: './components/Icon.tsx#Icon',
      },
      beforeDashboard: [
        './components/DeskBoard.tsx#DeskBoard',
        './components/SiteReleases.tsx#SiteReleases',
      ],
    },
    meta: { titleSuffix: ' · Tembus', icons: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
    dateFormat: 'd MMM yyyy HH:mm',
  },
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: path.join(directory, 'payload-types.ts') },
});

export default config.then(configureLocks);
