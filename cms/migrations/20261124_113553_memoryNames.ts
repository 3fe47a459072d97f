import { sql } from '@payloadcms/db-sqlite'
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`events_action_idx\`;`)
  await db.run(sql`DROP INDEX \`events_road_idx\`;`)
  await db.run(sql`CREATE INDEX \`action_at_idx\` ON \`events\` (\`action\`,\`at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`action_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`events_action_idx\` ON \`events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`events_road_idx\` ON \`events\` (\`road\`);`)
}
