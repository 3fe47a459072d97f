import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`licences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`licensor\` text NOT NULL,
  	\`valid_until\` text,
  	\`terms\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`licences_updated_at_idx\` ON \`licences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`licences_created_at_idx\` ON \`licences\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`licences_filename_idx\` ON \`licences\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_key_idx\` ON \`claims\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`events_action_idx\`;`)
  await db.run(sql`DROP INDEX \`events_road_idx\`;`)
  await db.run(sql`CREATE INDEX \`action_at_idx\` ON \`events\` (\`action\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`rights_licence_id\` text(36) REFERENCES licences(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`state_reason\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`state_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`state_changed_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`scheduledfor_tz\` text;`)
  await db.run(sql`CREATE INDEX \`articles_rights_rights_licence_idx\` ON \`articles\` (\`rights_licence_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_state_idx\` ON \`articles\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`articles_state_changed_by_idx\` ON \`articles\` (\`state_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_scheduled_for_idx\` ON \`articles\` (\`scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_rights_licence_id\` text(36) REFERENCES licences(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_state_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_state_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_state_changed_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_scheduledfor_tz\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_rights_version_rights_licence_idx\` ON \`_articles_v\` (\`version_rights_licence_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_state_idx\` ON \`_articles_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_state_changed_by_idx\` ON \`_articles_v\` (\`version_state_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_scheduled_for_idx\` ON \`_articles_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`stories_figures\` ADD \`valid_until\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`rights_licence_id\` text(36) REFERENCES licences(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`state_reason\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`state_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`state_changed_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`scheduledfor_tz\` text;`)
  await db.run(sql`CREATE INDEX \`stories_rights_rights_licence_idx\` ON \`stories\` (\`rights_licence_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_state_idx\` ON \`stories\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`stories_state_changed_by_idx\` ON \`stories\` (\`state_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_scheduled_for_idx\` ON \`stories\` (\`scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_figures\` ADD \`valid_until\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_rights_licence_id\` text(36) REFERENCES licences(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_state_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_state_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_state_changed_by_id\` text(36) REFERENCES users(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_scheduledfor_tz\` text;`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_rights_version_rights_licence_idx\` ON \`_stories_v\` (\`version_rights_licence_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_state_idx\` ON \`_stories_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_state_changed_by_idx\` ON \`_stories_v\` (\`version_state_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_scheduled_for_idx\` ON \`_stories_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`creator\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`licences_id\` text(36) REFERENCES licences(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_licences_id_idx\` ON \`payload_locked_documents_rels\` (\`licences_id\`);`)
  await db.run(sql`ALTER TABLE \`front_page_figures\` ADD \`valid_until\` text;`)
  await db.run(sql`UPDATE \`articles\` SET \`state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_articles_v\` SET \`version_state\` = 'published' WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`stories\` SET \`state\` = 'published' WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`_stories_v\` SET \`version_state\` = 'published' WHERE \`version__status\` = 'published';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`licences\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`dateline_place\` text,
  	\`dateline_region_id\` text(36),
  	\`dateline_date\` text,
  	\`rights_ground\` text DEFAULT 'own',
  	\`seo_image_id\` text(36),
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Asia/Makassar',
  	\`embargo_until\` text,
  	\`embargountil_tz\` text DEFAULT 'Asia/Makassar',
  	\`translation_status\` text,
  	\`translation_made_at\` text,
  	\`translation_made_by_id\` text(36),
  	\`translation_basis\` text,
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dateline_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "image_id", "dateline_place", "dateline_region_id", "dateline_date", "rights_ground", "seo_image_id", "published_at", "publishedat_tz", "embargo_until", "embargountil_tz", "translation_status", "translation_made_at", "translation_made_by_id", "translation_basis", "notes", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "dateline_place", "dateline_region_id", "dateline_date", "rights_ground", "seo_image_id", "published_at", "publishedat_tz", "embargo_until", "embargountil_tz", "translation_status", "translation_made_at", "translation_made_by_id", "translation_basis", "notes", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_image_idx\` ON \`articles\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_dateline_dateline_region_idx\` ON \`articles\` (\`dateline_region_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_seo_seo_image_idx\` ON \`articles\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_translation_status_idx\` ON \`articles\` (\`translation_status\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_translation_made_by_idx\` ON \`articles\` (\`translation_made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_createdAt_idx\` ON \`articles\` (\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_dateline_place\` text,
  	\`version_dateline_region_id\` text(36),
  	\`version_dateline_date\` text,
  	\`version_rights_ground\` text DEFAULT 'own',
  	\`version_seo_image_id\` text(36),
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Asia/Makassar',
  	\`version_embargo_until\` text,
  	\`version_embargountil_tz\` text DEFAULT 'Asia/Makassar',
  	\`version_translation_status\` text,
  	\`version_translation_made_at\` text,
  	\`version_translation_made_by_id\` text(36),
  	\`version_translation_basis\` text,
  	\`version_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dateline_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_image_id", "version_dateline_place", "version_dateline_region_id", "version_dateline_date", "version_rights_ground", "version_seo_image_id", "version_published_at", "version_publishedat_tz", "version_embargo_until", "version_embargountil_tz", "version_translation_status", "version_translation_made_at", "version_translation_made_by_id", "version_translation_basis", "version_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_image_id", "version_dateline_place", "version_dateline_region_id", "version_dateline_date", "version_rights_ground", "version_seo_image_id", "version_published_at", "version_publishedat_tz", "version_embargo_until", "version_embargountil_tz", "version_translation_status", "version_translation_made_at", "version_translation_made_by_id", "version_translation_basis", "version_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_image_idx\` ON \`_articles_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_dateline_version_dateline_region_idx\` ON \`_articles_v\` (\`version_dateline_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_seo_version_seo_image_idx\` ON \`_articles_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_translation_version_translation_stat_idx\` ON \`_articles_v\` (\`version_translation_status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_translation_version_translation_made_idx\` ON \`_articles_v\` (\`version_translation_made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_version_createdAt_idx\` ON \`_articles_v\` (\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`first_export_year\` numeric,
  	\`dateline_place\` text,
  	\`dateline_region_id\` text(36),
  	\`dateline_date\` text,
  	\`rights_ground\` text DEFAULT 'own',
  	\`seo_image_id\` text(36),
  	\`published_at\` text,
  	\`publishedat_tz\` text DEFAULT 'Asia/Makassar',
  	\`embargo_until\` text,
  	\`embargountil_tz\` text DEFAULT 'Asia/Makassar',
  	\`translation_status\` text,
  	\`translation_made_at\` text,
  	\`translation_made_by_id\` text(36),
  	\`translation_basis\` text,
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dateline_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_stories\`("id", "image_id", "first_export_year", "dateline_place", "dateline_region_id", "dateline_date", "rights_ground", "seo_image_id", "published_at", "publishedat_tz", "embargo_until", "embargountil_tz", "translation_status", "translation_made_at", "translation_made_by_id", "translation_basis", "notes", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "image_id", "first_export_year", "dateline_place", "dateline_region_id", "dateline_date", "rights_ground", "seo_image_id", "published_at", "publishedat_tz", "embargo_until", "embargountil_tz", "translation_status", "translation_made_at", "translation_made_by_id", "translation_basis", "notes", "updated_at", "created_at", "deleted_at", "_status" FROM \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`ALTER TABLE \`__new_stories\` RENAME TO \`stories\`;`)
  await db.run(sql`CREATE INDEX \`stories_image_idx\` ON \`stories\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_dateline_dateline_region_idx\` ON \`stories\` (\`dateline_region_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_seo_seo_image_idx\` ON \`stories\` (\`seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_published_at_idx\` ON \`stories\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_translation_translation_status_idx\` ON \`stories\` (\`translation_status\`);`)
  await db.run(sql`CREATE INDEX \`stories_translation_translation_made_by_idx\` ON \`stories\` (\`translation_made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_deleted_at_idx\` ON \`stories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_publishedAt_createdAt_1_idx\` ON \`stories\` (\`_status\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_first_export_year\` numeric,
  	\`version_dateline_place\` text,
  	\`version_dateline_region_id\` text(36),
  	\`version_dateline_date\` text,
  	\`version_rights_ground\` text DEFAULT 'own',
  	\`version_seo_image_id\` text(36),
  	\`version_published_at\` text,
  	\`version_publishedat_tz\` text DEFAULT 'Asia/Makassar',
  	\`version_embargo_until\` text,
  	\`version_embargountil_tz\` text DEFAULT 'Asia/Makassar',
  	\`version_translation_status\` text,
  	\`version_translation_made_at\` text,
  	\`version_translation_made_by_id\` text(36),
  	\`version_translation_basis\` text,
  	\`version_notes\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_dateline_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_seo_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__stories_v\`("id", "parent_id", "version_image_id", "version_first_export_year", "version_dateline_place", "version_dateline_region_id", "version_dateline_date", "version_rights_ground", "version_seo_image_id", "version_published_at", "version_publishedat_tz", "version_embargo_until", "version_embargountil_tz", "version_translation_status", "version_translation_made_at", "version_translation_made_by_id", "version_translation_basis", "version_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_image_id", "version_first_export_year", "version_dateline_place", "version_dateline_region_id", "version_dateline_date", "version_rights_ground", "version_seo_image_id", "version_published_at", "version_publishedat_tz", "version_embargo_until", "version_embargountil_tz", "version_translation_status", "version_translation_made_at", "version_translation_made_by_id", "version_translation_basis", "version_notes", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__stories_v\` RENAME TO \`_stories_v\`;`)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_image_idx\` ON \`_stories_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_dateline_version_dateline_region_idx\` ON \`_stories_v\` (\`version_dateline_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_seo_version_seo_image_idx\` ON \`_stories_v\` (\`version_seo_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_published_at_idx\` ON \`_stories_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_translation_version_translation_statu_idx\` ON \`_stories_v\` (\`version_translation_status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_translation_version_translation_made__idx\` ON \`_stories_v\` (\`version_translation_made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_deleted_at_idx\` ON \`_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_snapshot_idx\` ON \`_stories_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_published_locale_idx\` ON \`_stories_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_autosave_idx\` ON \`_stories_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_publishedAt_version_createdAt_1_idx\` ON \`_stories_v\` (\`version__status\`,\`version_published_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`stories_id\` text(36),
  	\`corrections_id\` text(36),
  	\`sellers_id\` text(36),
  	\`products_id\` text(36),
  	\`people_id\` text(36),
  	\`organisations_id\` text(36),
  	\`regions_id\` text(36),
  	\`countries_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`written_redirects_id\` text(36),
  	\`templates_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sellers_id\`) REFERENCES \`sellers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`products_id\`) REFERENCES \`products\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`written_redirects_id\`) REFERENCES \`written_redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "stories_id", "corrections_id", "sellers_id", "products_id", "people_id", "organisations_id", "regions_id", "countries_id", "topics_id", "media_id", "written_redirects_id", "templates_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "stories_id", "corrections_id", "sellers_id", "products_id", "people_id", "organisations_id", "regions_id", "countries_id", "topics_id", "media_id", "written_redirects_id", "templates_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sellers_id_idx\` ON \`payload_locked_documents_rels\` (\`sellers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_products_id_idx\` ON \`payload_locked_documents_rels\` (\`products_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_written_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`written_redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`action_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`events_action_idx\` ON \`events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`events_road_idx\` ON \`events\` (\`road\`);`)
  await db.run(sql`ALTER TABLE \`stories_figures\` DROP COLUMN \`valid_until\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v_version_figures\` DROP COLUMN \`valid_until\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`creator\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`front_page_figures\` DROP COLUMN \`valid_until\`;`)
}
