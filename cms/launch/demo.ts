import path from 'node:path';
import { runProgram } from './programs.ts';

/** The address of the site in what tests compile. */
export const siteUrl = 'http://localhost:4321';

/** The secret of the CMS that makes a demo for tests, and of those that go on with it. */
export const demoSecret = 'only-for-the-tests-with-the-demo!';

/** Makes the demo in a folder: `.data/` with the database, the pictures and who may log in. */
export async function makeDemo(folder: string): Promise<void> {
  const script = path.resolve(import.meta.dirname, 'prepareDatabase.ts');
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: 'file:.data/tembus.db',
    PAYLOAD_SECRET: demoSecret,
  };
  await runProgram('node', [script], { env, cwd: folder });
}
