import { globSync, readFileSync } from 'node:fs';
import { runProgram } from './programs.ts';

const outputs = [
  'cms/payload-types.ts',
  'cms/app/(payload)/admin/importMap.js',
  'cms/migrations/*',
];

/** Writes types, import map and, when the collections have changed, a migration. */
export async function generate(migrationName: string): Promise<void> {
  // Generating connects to nothing, so any secret will do.
  const env = { PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts', PAYLOAD_SECRET: '-'.repeat(32) };
  await runProgram('node', ['cms/launch/writeGenerated.ts'], { env });
  await runProgram('node', ['cms/writeMigration.ts', migrationName], { env });
}

/** The generated files by name. */
export function readGenerated(): Map<string, string> {
  const files = globSync(outputs).toSorted();
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}
