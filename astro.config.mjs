import mdx from '@astrojs/mdx';
import { defineConfig, envField } from 'astro/config';
import { publisher } from './site/adapter.ts';

const { CONTENT_API_URL, SITE_URL = 'http://localhost:4321' } = process.env;

// What is compiled. The pages themselves are exported to dist/.
const build = './.build';

export default defineConfig({
  site: SITE_URL,
  srcDir: './site',
  outDir: build,
  output: 'server',
  adapter: publisher({ api: CONTENT_API_URL, outDir: './dist', build }),
  integrations: [mdx()],
  trailingSlash: 'always',
  // Styles and scripts stay files: a page is small, its policy lists no hashes, readers keep both.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { onLog } } },
  session: false,
  // Shiki colours code with style attributes, which the policy forbids.
  markdown: { syntaxHighlight: false },
  env: {
    schema: {
      CONTENT_API_URL: envField.string({
        context: 'server',
        access: 'secret',
        optional: true,
        url: true,
      }),
    },
  },
});

// Every MDX file brings this warning, and nothing depends on what it warns of.
function onLog(level, log, print) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
}
