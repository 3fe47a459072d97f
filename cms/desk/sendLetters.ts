import { createLocalReq } from 'payload';
import type { Payload, PayloadRequest } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { afterCommit } from '#cms/desk/afterCommit.ts';
import { toLetter } from '#cms/desk/letters.ts';
import type { News } from '#cms/desk/letters.ts';
import { recordEvent } from '#cms/memory/recordEvent.ts';

interface Subject {
  kind: string;
  id: string;
}

/**
 * Writes to each reader once the change can be read, in her language. A letter that cannot be sent
 * holds nothing up: the log and the memory tell of it.
 */
export async function sendLetters(
  req: PayloadRequest,
  subject: Subject,
  news: Omit<News, 'by' | 'url'>,
  readers: readonly User[],
): Promise<void> {
  const { payload } = req;
  const url = `${payload.config.serverURL}/admin/collections/${subject.kind}/${subject.id}`;
  const whole = { ...news, by: req.user?.name ?? null, url };
  for (const reader of readers) {
    if (reader.id === req.user?.id) continue;
    await afterCommit(req, () => send(payload, subject, whole, reader));
  }
}

async function send(payload: Payload, subject: Subject, news: News, reader: User): Promise<void> {
  try {
    const letter = toLetter(news, reader.language === 'en' ? 'en' : 'id');
    await payload.sendEmail({ to: reader.email, ...letter });
  } catch (error) {
    payload.logger.error({ err: error, msg: `No letter could be sent to ${reader.email}` });
    const fault = error instanceof Error ? error.message : String(error);
    await tell(payload, subject, news, `${reader.email}: ${fault}`);
  }
}

async function tell(payload: Payload, { kind, id }: Subject, { title }: News, detail: string) {
  try {
    const req = await createLocalReq({}, payload);
    await recordEvent(req, { action: 'mailFailed', kind, document: id, title, detail });
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Nor could this be remembered' });
  }
}
