import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`document_notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text,
  	\`author_id\` text(36),
  	\`author_name\` text,
  	\`resolved\` integer DEFAULT false,
  	\`resolved_by_name\` text,
  	\`resolved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`document_notes_author_idx\` ON \`document_notes\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`document_notes_resolved_idx\` ON \`document_notes\` (\`resolved\`);`)
  await db.run(sql`CREATE INDEX \`document_notes_updated_at_idx\` ON \`document_notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`document_notes_created_at_idx\` ON \`document_notes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_document_idx\` ON \`document_notes\` (\`kind\`,\`document\`);`)
  await db.run(sql`CREATE TABLE \`document_notes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`document_notes_rels_order_idx\` ON \`document_notes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`document_notes_rels_parent_idx\` ON \`document_notes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`document_notes_rels_path_idx\` ON \`document_notes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`document_notes_rels_users_id_idx\` ON \`document_notes_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text DEFAULT 'id';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_notes\`;`)
  await db.run(sql`DROP TABLE \`document_notes_rels\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
}
