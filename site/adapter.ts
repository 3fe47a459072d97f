import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exportSite } from './publisher/export.ts';

interface Options {
  /** Address of the server that has the public content API; without it nothing is exported. */
  api: string | undefined;
  outDir: string;
  build: string;
}

const exchange = fileURLToPath(new URL('publisher/plainExchange.ts', import.meta.url));

/** Has the compiled renderer use our own in the place of four globals. */
const plainExchange = {
  name: 'plain-exchange',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'ssr',
  options: (options: { transform?: object }) => ({
    ...options,
    transform: {
      ...options.transform,
      inject: {
        Request: [exchange, 'PlainRequest'],
        Response: [exchange, 'PlainResponse'],
        Headers: [exchange, 'PlainHeaders'],
        TextEncoder: [exchange, 'PlainEncoder'],
      },
    },
  }),
};

/** Compiles the templates into a renderer, then exports every page with it. */
export function publisher({ api, outDir, build }: Options): AstroIntegration {
  return {
    name: 'publisher',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainExchange] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'publisher',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('publisher/renderer.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            hybridOutput: 'stable',
            envGetSecret: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
      'astro:build:done': async ({ logger }) => {
        if (!api) {
          logger.info('The templates are compiled. Set CONTENT_API_URL to export the pages too.');
          return;
        }
        await exportSite({ api, outDir, build, print: (line) => logger.info(line) });
      },
    },
  };
}
