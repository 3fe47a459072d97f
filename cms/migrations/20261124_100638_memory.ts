import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`title\` text,
  	\`user_name\` text,
  	\`role\` text,
  	\`kind\` text,
  	\`locale\` text,
  	\`from\` text,
  	\`to\` text,
  	\`detail\` text,
  	\`address\` text,
  	\`road\` text NOT NULL,
  	\`document\` text,
  	\`user\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`events_action_idx\` ON \`events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`events_road_idx\` ON \`events\` (\`road\`);`)
  await db.run(sql`CREATE INDEX \`kind_document_at_idx\` ON \`events\` (\`kind\`,\`document\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`user_at_idx\` ON \`events\` (\`user\`,\`at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events\`;`)
}
