import path from 'node:path';

const emptyNames = /^(index|utils?|helpers?|types|constants|services|common|misc)$/i;
const shapes = {
  '.astro': /^[A-Z][A-Za-z0-9]*$/,
  '.tsx': /^[A-Z][A-Za-z0-9]*$/,
  '.ts': /^[a-z][A-Za-z0-9]*(\.(test|spec|config|d))?$/,
  '.mjs': /^[a-z][A-Za-z0-9]*(\.config)?$/,
};

/** Files whose name is given by a tool: routes of Astro and Next, generated types, environment. */
const named = [
  /[\\/]site[\\/]pages[\\/]/,
  /[\\/]cms[\\/]app[\\/]/,
  /payload-types\.ts$/,
  /\.astro[\\/].*\.js$/,
];

/** camelCase.ts, PascalCase.astro, PascalCase.tsx; no file named after nothing. */
export const fileName = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const file = context.physicalFilename ?? context.filename;
    const extension = path.extname(file);
    const stem = path.basename(file, extension);
    const shape = shapes[extension];
    if (!shape || named.some((pattern) => pattern.test(file))) return {};
    return {
      Program(node) {
        if (emptyNames.test(stem)) {
          context.report({
            node,
            message: `"${stem}" says nothing: name the file after what it has.`,
          });
        }
        if (!shape.test(stem)) {
          context.report({
            node,
            message: `Name files camelCase.ts, PascalCase.astro, PascalCase.tsx.`,
          });
        }
      },
    };
  },
};
