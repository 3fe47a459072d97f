import { z } from 'zod';

const coded = z.object({ code: z.string(), path: z.string().optional(), message: z.string() });

const sentences: [pattern: RegExp, sentence: string][] = [
  [/^ENOSPC|SQLITE_FULL/, 'The disk is full (penyimpanan penuh): free some space and start again.'],
  [
    /^(EACCES|EPERM|EROFS)|SQLITE_READONLY/,
    'This user may not write here (tidak ada izin menulis): change the owner or permissions of',
  ],
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT/,
    'The database file is not a sound SQLite database: restore or remove',
  ],
  [
    /SQLITE_CANTOPEN/,
    'The database file cannot be opened: check DATABASE_URL and the permissions of',
  ],
  [
    /SQLITE_BUSY/,
    'Another program keeps the database locked (basis data terkunci): stop it first.',
  ],
];

/** One sentence for a fault that a person can mend; undefined for a fault of the program. */
export function toSentence(error: unknown): string | undefined {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    const { data } = coded.safeParse({ code: '', ...fault, message: fault.message });
    const known = sentences.find(([pattern]) => pattern.test(data?.code ?? ''));
    if (known)
      return known[1].endsWith('.') ? known[1] : `${known[1]} ${data?.path ?? 'the .data folder'}.`;
  }
  return undefined;
}

/** A fault whose message is all that a person needs: printed without a stack. */
export class Refusal extends Error {}

/** Prints a sentence, or everything there is when the program itself is at fault. */
export function reportFailure(error: unknown): void {
  const sentence = toSentence(error) ?? getOwnMessage(error);
  if (sentence) console.error(`\n✗ ${sentence}`);
  else console.error('\n✗', error);
}

/** Errors that the project throws itself are plain and have the facts in their message. */
function getOwnMessage(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error) || error.constructor !== Error || 'code' in error) return undefined;
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return error.message.includes(cause) ? error.message : `${error.message}\n  ${cause}`;
}
