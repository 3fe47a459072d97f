import { cpSync } from 'node:fs';
import { makeDemo } from '#cms/launch/demo.ts';

/** Puts the demo into a folder: a copy of the one in TEST_DEMO, else one that is made there. */
export async function placeDemo(folder: string): Promise<void> {
  const { TEST_DEMO: made } = process.env;
  if (made) cpSync(made, folder, { recursive: true });
  else await makeDemo(folder);
}
