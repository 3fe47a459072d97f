/**
 * Writes what has changed in the collections since the last migration as a new SQLite migration:
 * `node cms/writeMigration.ts <name>`. MongoDB needs none.
 */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPayload } from 'payload';
import { addDeletionRules } from '#cms/addDeletionRules.ts';
import config from '#cms/payload.config.ts';

const directory = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');
const migrationName = process.argv[2] ?? 'change';
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
await payload.db.createMigration({ payload, migrationName, skipEmpty: true });
await rm(path.join(directory, 'index.ts'), { force: true });
await fit();
process.exit(0);

/**
 * The generated files import types as values, name arguments that they do not use, and leave out
 * what happens to a column when what it points to is deleted.
 */
async function fit(): Promise<void> {
  for await (const file of glob(path.join(directory, '*.ts'))) {
    const generated = await readFile(file, 'utf8');
    const fitted = generated
      .replace(
        /^import \{ MigrateUpArgs, MigrateDownArgs, sql \} from '([^']+)'/,
        "import { sql } from '$1'\nimport type { MigrateDownArgs, MigrateUpArgs } from '$1'",
      )
      .replaceAll(/\{ db, payload, req \}: Migrate/g, '{ db }: Migrate');
    const snapshot: unknown = JSON.parse(await readFile(file.replace(/ts$/, 'json'), 'utf8'));
    const whole = addDeletionRules(fitted, snapshot);
    if (whole !== generated) await writeFile(file, whole);
  }
}
