import { parseEnvironment } from '#cms/parseEnvironment.ts';

/** The environment, parsed once. */
export const env = parseEnvironment(process.env);
