import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`stories_figures\` ADD \`valid_until\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_figures\` ADD \`valid_until\` text;`)
  await db.run(sql`ALTER TABLE \`front_page_figures\` ADD \`valid_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`stories_figures\` DROP COLUMN \`valid_until\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_figures\` DROP COLUMN \`valid_until\`;`)
  await db.run(sql`ALTER TABLE \`front_page_figures\` DROP COLUMN \`valid_until\`;`)
}
