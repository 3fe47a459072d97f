import { withPayload } from '@payloadcms/next/withPayload';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const directory = path.dirname(fileURLToPath(import.meta.url));

const nextConfig: NextConfig = {
  poweredByHeader: false,
  turbopack: { root: path.dirname(directory) },
  serverExternalPackages: [
    // It looks for modules of Node in a way that is lost when it is bundled.
    'exifr',
    // Bundled, every entry has classes of its own, and a refusal from one is no `APIError` to
    // another: its sentence is lost (https://github.com/vercel/next.js/issues/89192). The databases
    // stay bundled: whole, they would cost 130 MB more.
    'payload',
  ],
  // Browsers ask for it where a page names no icon, as what the API answers does not.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // Types are checked once for the whole project, not again in every build.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
