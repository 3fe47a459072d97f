import { z } from 'zod';

/** What a migration's snapshot says of the columns that point to other tables. */
const snapshot = z.object({
  tables: z.record(
    z.string(),
    z.object({
      foreignKeys: z.record(
        z.string(),
        z.object({ columnsFrom: z.array(z.string()), onDelete: z.string().optional() }),
      ),
    }),
  ),
});

const added =
  /ALTER TABLE \\`(?<table>\w+)\\` ADD \\`(?<column>\w+)\\` [^;`]*REFERENCES \w+\(\w+\)(?=;)/g;

/**
 * A column that Payload adds to a table comes without the rule for when what it points to is
 * deleted, so that nobody could ever delete that.
 */
export function addDeletionRules(migration: string, ofSnapshot: unknown): string {
  const { tables } = snapshot.parse(ofSnapshot);
  return migration.replace(added, (statement, table: string, column: string) => {
    const keys = Object.values(tables[table]?.foreignKeys ?? {});
    const rule = keys.find(({ columnsFrom }) => columnsFrom[0] === column)?.onDelete;
    return rule ? `${statement} ON DELETE ${rule}` : statement;
  });
}
