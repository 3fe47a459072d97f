import { z } from 'zod';
import { env } from '#cms/env.ts';

const patienceMs = 5000;

const status = z.object({
  live: z.string().nullable(),
  releases: z.array(
    z.object({ id: z.string(), at: z.string(), pages: z.number(), reason: z.string() }),
  ),
  working: z.object({ phase: z.string(), done: z.number(), total: z.number() }).nullable(),
});

export type PublisherStatus = z.infer<typeof status>;

/** What the publisher is doing; null when none is set up or it does not answer. */
export async function getPublisherStatus(): Promise<PublisherStatus | null> {
  try {
    const response = await ask('/status');
    return response?.ok ? status.parse(await response.json()) : null;
  } catch (error) {
    if (error instanceof z.ZodError) throw error;
    return null;
  }
}

/** Puts an earlier release live; the reason, as the publisher words it, when it cannot be. */
export async function rollBack(release: string): Promise<string | null> {
  const response = await ask('/rollback', { release }).catch((error: unknown) => String(error));
  if (typeof response === 'string') return response;
  if (response?.ok) return null;
  return response ? toReason(await response.text()) : 'PUBLISHER_URL';
}

const refusal = z.object({ error: z.string() });

/** The publisher says what is wrong as `{ error }`. */
function toReason(text: string): string {
  try {
    return refusal.parse(JSON.parse(text)).error;
  } catch {
    return text.slice(0, 500);
  }
}

/** Undefined when no publisher is set up. */
async function ask(path: string, body?: object): Promise<Response | undefined> {
  if (!env.PUBLISHER_URL) return undefined;
  return fetch(new URL(path, env.PUBLISHER_URL), {
    method: body ? 'POST' : 'GET',
    headers: {
      Authorization: `Bearer ${env.PUBLISHER_TOKEN}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  });
}
