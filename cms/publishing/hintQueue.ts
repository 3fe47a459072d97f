import type { Environment } from '#cms/parseEnvironment.ts';
import type { Changed } from '#cms/publishing/hints.ts';

type Publisher = Pick<Environment, 'PUBLISHER_URL' | 'PUBLISHER_TOKEN'>;

interface Logger {
  warn: (line: string) => void;
}

/** How long changes that come together are gathered, and how long the publisher may take. */
const gatherMs = 5;
const patienceMs = 3000;

/**
 * Tells the publisher which documents changed: one hint at a time, and those that come meanwhile
 * together in the next. Nobody waits for it. A hint that is lost is not sent again, as the
 * publisher compares everything with the CMS from time to time.
 */
export function createHintQueue(publisher: Publisher) {
  let waiting = new Map<string, Changed>();
  let isSending = false;
  let isLost = false;

  async function send(logger: Logger): Promise<void> {
    isSending = true;
    while (waiting.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, gatherMs));
      const documents = [...waiting.values()];
      waiting = new Map();
      const fault = await post(publisher, documents).catch(toReason);
      if (fault && !isLost) {
        logger.warn(toWarning(String(publisher.PUBLISHER_URL), documents.length, fault));
      }
      isLost = fault !== null;
    }
    isSending = false;
  }

  return {
    add(changes: readonly Changed[], logger: Logger): void {
      if (!publisher.PUBLISHER_URL) return;
      for (const { kind, id } of changes) waiting.set(`${kind}/${id}`, { kind, id });
      if (!isSending) void send(logger);
    },
  };
}

/** Why the publisher did not take the hint; null when it did. */
async function post(
  { PUBLISHER_URL, PUBLISHER_TOKEN }: Publisher,
  documents: Changed[],
): Promise<string | null> {
  const response = await fetch(new URL('/hint', PUBLISHER_URL), {
    method: 'POST',
    headers: { Authorization: `Bearer ${PUBLISHER_TOKEN}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ documents }),
    signal: AbortSignal.timeout(patienceMs),
  });
  await response.body?.cancel();
  return response.ok ? null : `it answered ${response.status}`;
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function toWarning(url: string, count: number, reason: string): string {
  return `The publisher at ${url} was not told of ${count} changed document(s): ${reason}. It finds them by itself when it runs.`;
}
