import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fileName } from './cms/launch/fileNameRule.mjs';

/** A syntax rule and the sentence shown to who breaks it. */
const syntax = {
  reexport: {
    selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    message: 'Nothing re-exports: import from the file that has it.',
  },
  extension: {
    selector:
      'ImportDeclaration[source.value=/^[.#]/]:not([source.value=/\\.(ts|tsx|js|mjs|json|css|scss|astro|mdx|svg|png|woff2|wasm)(\\?[a-z]+)?$/])',
    message: 'Spell the extension: Node runs these files as they are.',
  },
  environment: {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'process.env is read in cms/env.ts, cms/launch and the configuration files only.',
  },
  address: {
    selector:
      ':matches(Literal[value=/^\\u002f(berita|kisah|pelaku|produk|wilayah|topik|tokoh|cari|panduan|ralat|en)\\u002f/], TemplateElement[value.raw=/^\\u002f(berita|kisah|pelaku|produk|wilayah|topik|tokoh|cari|panduan|ralat|en)\\u002f/])',
    message: 'An address is spelt in site/lib/paths.ts only.',
  },
};

const fetchOnlyAtTheDoor = {
  name: 'fetch',
  message: 'The site asks the CMS in site/lib/cms.ts only.',
};
const noTests = {
  regex: '^(#tests/|.*/tests/)',
  message: 'Nothing imports tests.',
};
const typesOfTheCms = {
  regex: '^(#cms/|.*/cms/)(?!.*(payload-types|publishing/documents)\\.ts$)',
  message: 'The site takes only types from the CMS, and only of its documents.',
};
const cmsTypesOnly = {
  regex: '^(#cms/|.*/cms/)',
  allowTypeImports: true,
  message: 'The site takes only types from the CMS.',
};
const noSite = {
  regex: '^(#site/|.*/site/)(?!.*lib/(paths|windowTitle)\\.ts$)',
  message: 'Of the site the CMS knows how addresses and titles are spelt; cms/launch starts it.',
};
const queriesOnlyInLib = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries', 'getLiveCollection', 'getLiveEntry'],
  message: 'Content is asked for in site/lib only.',
};
const componentsPrint = {
  regex:
    '#site/lib/(cms|store|articles|stories|sellers|products|regions|topics|people|frontPage|mentions|related|guides|corrections|withdrawals|histories)\\.ts$',
  allowTypeImports: true,
  message: 'Pages ask; components print what they are given.',
};

/** One place for the import rules of a room, as ESLint replaces a rule's options as a whole. */
function imports(...patterns) {
  return ['error', { paths: [queriesOnlyInLib], patterns: [noTests, ...patterns] }];
}

export default defineConfig(
  {
    ignores: [
      'node_modules',
      'dist*',
      '.build',
      '.data',
      '.astro',
      '**/.next',
      '**/next-env.d.ts',
      'cms/payload-types.ts',
      'cms/migrations',
      'cms/app/(payload)/admin/importMap.js',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    plugins: { tembus: { rules: { 'file-name': fileName } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'tembus/file-name': 'error',
      'func-style': [
        'error',
        'declaration',
        { allowTypeAnnotation: true, allowArrowFunctions: true },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-else-return': 'error',
      'no-undef': 'off',
      'no-warning-comments': 'error',
      'object-shorthand': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', syntax.reexport, syntax.extension, syntax.environment],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-restricted-imports': imports(),
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['cms/seed/**', 'tests/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['cms/**'],
    ignores: ['cms/launch/**'],
    rules: { '@typescript-eslint/no-restricted-imports': imports(noSite) },
  },
  {
    files: ['cms/collections/**', 'cms/globals/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(noSite, {
        regex: '^(#cms/(collections|globals)/|\\./)',
        message: 'Collections name each other by slug.',
      }),
    },
  },
  {
    files: ['cms/{fields,access,hooks,media}/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(noSite, {
        regex: '^#cms/(collections|globals|payload\\.config)',
        message: 'config → collections → fields, access, hooks → domain modules → env.',
      }),
    },
  },
  {
    files: ['cms/{editorial,wire,imports,profiles}/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(noSite, {
        regex: '^(payload|@payloadcms/|next($|/))',
        message: 'Domain rules are plain functions without Payload or Next.',
      }),
    },
  },
  {
    files: [
      'cms/env.ts',
      'cms/launch/**',
      'tests/**',
      '*.{ts,mjs}',
      'cms/next.config.*',
      'cms/instrumentation.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', syntax.reexport, syntax.extension] },
  },
  {
    files: ['site/**'],
    rules: {
      'no-restricted-globals': ['error', fetchOnlyAtTheDoor],
      'no-restricted-syntax': ['error', ...Object.values(syntax)],
      '@typescript-eslint/no-restricted-imports': imports(typesOfTheCms, cmsTypesOnly),
    },
  },
  {
    files: ['site/components/**', 'site/layouts/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        typesOfTheCms,
        cmsTypesOnly,
        componentsPrint,
      ),
    },
  },
  {
    files: ['site/lib/**', 'site/content.config.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [noTests, typesOfTheCms, cmsTypesOnly] },
      ],
    },
  },
  {
    files: ['site/lib/cms.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['site/lib/paths.ts'],
    rules: {
      'no-restricted-syntax': ['error', syntax.reexport, syntax.extension, syntax.environment],
    },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
);
