import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`embargountil_tz\` text DEFAULT 'Asia/Makassar';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_embargountil_tz\` text DEFAULT 'Asia/Makassar';`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`embargountil_tz\` text DEFAULT 'Asia/Makassar';`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_embargo_until\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_embargountil_tz\` text DEFAULT 'Asia/Makassar';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`embargountil_tz\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_embargountil_tz\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`embargountil_tz\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_embargo_until\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_embargountil_tz\`;`)
}
