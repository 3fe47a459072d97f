import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { Article, User } from '#cms/payload-types.ts';
import { toLetter } from '#cms/desk/letters.ts';
import { aBody, aDraftArticle, aUser, thePicture, theWriter } from '#tests/support/builders.ts';
import { canHaveTransactions, startCms } from '#tests/support/cms.ts';
import type { Cms } from '#tests/support/cms.ts';
import { startMailServer } from '#tests/support/mailServer.ts';
import type { MailServer } from '#tests/support/mailServer.ts';

let cms: Cms;
let mail: MailServer;
let reporter: User;
let editor: User;
beforeAll(async () => {
  mail = await startMailServer();
  vi.stubEnv('SMTP_URL', mail.url);
  cms = await startCms({ hasTransactions: canHaveTransactions() });
  reporter = await aUser(cms.payload, 'reporter');
  editor = await aUser(cms.payload, 'editor');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await cms.close();
  await mail.close();
});
beforeEach(() => {
  mail.received.length = 0;
  mail.refuse(false);
});

async function aDraftOf(user: User, title: string) {
  const image = await thePicture(cms.payload);
  const rights = { ground: 'own' as const };
  const credits = [{ role: 'writer' as const, person: await theWriter(cms.payload) }];
  const text = { title, slug: '', summary: 'Singkat.', body: aBody('Naskah.') };
  const data = { ...text, image, rights, credits };
  return cms.payload.create({ collection: 'articles', draft: true, data, user });
}

function publish(id: string) {
  const data = { _status: 'published' as const };
  return cms.payload.update({ collection: 'articles', id, data, user: editor });
}

function note(document: string, text: string, user: User) {
  const data = { kind: 'articles' as const, document, text };
  return cms.payload.create({ collection: 'documentNotes', data, user, overrideAccess: false });
}

async function getLetters(count: number) {
  await expect.poll(() => mail.received).toHaveLength(count);
  return mail.received;
}

describe('a letter', () => {
  test('tells the writer that her text is published, with a link to it', async () => {
    const { id } = await aDraftOf(reporter, 'Lada Malonan');
    await publish(id);
    const [letter] = await getLetters(1);
    expect(letter?.to).toEqual([reporter.email]);
    expect(letter?.source).toContain(
      `“Lada Malonan” sudah terbit, diterbitkan oleh ${editor.name}.`,
    );
    expect(letter?.source).toContain(`http://localhost:3000/admin/collections/articles/${id}`);
    expect(letter?.source).toContain('Content-Type: text/plain');
    expect(letter?.source).toContain('Content-Type: text/html');
  });

  test('goes with each step to whoever waits for it, with the reason', async () => {
    const { id } = await aDraftOf(reporter, 'Gula aren Kutai');
    const take = (user: User, data: Partial<Article>) =>
      cms.payload.update({ collection: 'articles', id, draft: true, data, user });
    const stateReason = 'Sebutkan harga per kilogram.';
    await take(reporter, { state: 'inReview' });
    await getLetters(1);
    await take(editor, { state: 'changesAsked', stateReason });
    await getLetters(2);
    await take(reporter, { title: 'Gula aren Kutai, Rp30.000 sekilo' });
    await take(reporter, { state: 'inReview' });
    await getLetters(3);
    await take(editor, { state: 'approved' });
    const [submitted, asked, again, approved] = await getLetters(4);
    expect([submitted, asked, again, approved].map((letter) => letter?.to)).toEqual([
      [editor.email],
      [reporter.email],
      [editor.email],
      [reporter.email],
    ]);
    expect(submitted?.source).toContain(
      `${reporter.name} mengirim “Gula aren Kutai” untuk ditinjau.`,
    );
    expect(asked?.source).toContain(stateReason);
    expect(approved?.source).toContain(`${editor.name} menyetujui`);
    expect(approved?.source).not.toContain(stateReason);
  });

  test('is not written to whoever did it herself', async () => {
    const { id } = await aDraftOf(editor, 'Terbitan sendiri');
    await publish(id);
    await note(id, `@${editor.name} @${reporter.name} lihat`, editor);
    expect((await getLetters(1)).map(({ to }) => to)).toEqual([[reporter.email]]);
  });

  test('reaches whom a note calls, in her language', async () => {
    const data = { name: 'Ana Maria', language: 'en' as const };
    const { id: ana } = await aUser(cms.payload, 'editor');
    const reader = await cms.payload.update({ collection: 'users', id: ana, data });
    const { id, title } = await aDraftArticle(cms.payload);
    await note(id, '@Ana Maria apakah angkanya sudah dicek?', reporter);
    const [letter] = await getLetters(1);
    expect(letter?.to).toEqual([reader.email]);
    expect(letter?.source).toContain(`mentions you in a note on “${title}”.`);
    expect(letter?.source).toContain('apakah angkanya sudah dicek?');
  });

  test('that is refused holds nothing up and is remembered', async () => {
    mail.refuse(true);
    const { id } = await aDraftOf(reporter, 'Surat gagal');
    expect(await publish(id)).toMatchObject({ _status: 'published' });
    const where = { document: { equals: id }, action: { equals: 'mailFailed' } };
    await expect
      .poll(async () => (await cms.payload.find({ collection: 'events', where })).docs[0]?.detail)
      .toMatch(new RegExp(`^${reporter.email}: .*Kotak surat penuh`));
  });

  test.runIf(canHaveTransactions())(
    'waits for the commit, and a rollback throws it away',
    async () => {
      const drafts = [await aDraftOf(reporter, 'Dibatalkan'), await aDraftOf(reporter, 'Disahkan')];
      for (const [index, end] of [killTransaction, commitTransaction].entries()) {
        const req = await createLocalReq({ user: editor }, cms.payload);
        await initTransaction(req);
        const data = { _status: 'published' as const };
        await cms.payload.update({
          collection: 'articles',
          id: drafts[index]?.id ?? '',
          data,
          req,
        });
        expect(mail.received).toHaveLength(0);
        await end(req);
      }
      const letters = await getLetters(1);
      expect(letters[0]?.source).toContain('Disahkan');
    },
  );
});

test('titles can neither add headers nor markup', () => {
  const news = { occasion: 'approved', by: 'A', remark: '<b>', url: 'http://x/' } as const;
  const letter = toLetter({ ...news, title: 'Lada\r\nBcc: lain@x.example <script>' }, 'id');
  expect(letter.subject).not.toMatch(/[\r\n]/);
  expect(letter.html).not.toMatch(/<script|<b>/);
});
