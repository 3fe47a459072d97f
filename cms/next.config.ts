import { withPayload } from '@payloadcms/next/withPayload';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const directory = path.dirname(fileURLToPath(import.meta.url));

const nextConfig: NextConfig = {
  poweredByHeader: false,
  turbopack: { root: path.dirname(directory) },
  // It looks for modules of Node in a way that is lost when it is bundled.
  serverExternalPackages: ['exifr'],
  // Types are checked once for the whole project, not again in every build.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
