import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { receipt as schema } from '#cms/publishing/receipt.ts';
import { Receipts, toReceipt } from '#site/publisher/receipts.ts';

let server: Server;
let receipts: Receipts;
/** What the CMS answers, the last again and again; it takes what it can read. */
let statuses: number[] = [];
let taken: { release: string; pageMs: number | null }[] = [];
let lines: string[] = [];

beforeEach(async () => {
  [statuses, taken, lines] = [[], [], []];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const result = schema.safeParse(JSON.parse(Buffer.concat(chunks).toString()));
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      response.writeHead(status ?? (result.success ? 201 : 400)).end();
      if (status === undefined && result.success) taken.push(result.data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  receipts = new Receipts(`http://127.0.0.1:${port}`, 'token', (line) => lines.push(line));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function send(release: string, pageMs: number | null = null): void {
  receipts.send({ ...toReceipt(release, 'hint', []), pageMs });
}

async function expectTaken(...releases: string[]): Promise<void> {
  await expect.poll(() => taken.map(({ release }) => release)).toEqual(releases);
}

test('a clock that was set back makes no receipt that the CMS refuses', async () => {
  send('one', -2000);
  await expectTaken('one');
  expect(taken[0]?.pageMs).toBe(0);
});

test('a receipt that the CMS cannot read is dropped and told, and the others arrive', async () => {
  send('');
  send('two');
  await expectTaken('two');
  expect(lines).toEqual([expect.stringMatching(/does not take the receipt.*400/)]);
});

test.each([401, 403, 408, 429, 503])(
  'a receipt that the CMS answers with %i is told once, and sent when it takes it',
  async (status) => {
    statuses = [status];
    for (const release of ['one', 'two']) send(release);
    receipts.flush();
    await expect.poll(() => lines).toEqual([expect.stringContaining(String(status))]);
    statuses = [];
    receipts.flush();
    await expectTaken('one', 'two');
    expect(lines).toHaveLength(1);
  },
);

test('of many receipts that wait the last fifty are sent, in their order', async () => {
  statuses = [503];
  const releases = Array.from({ length: 60 }, (_, at) => `release ${at}`);
  for (const release of releases) send(release);
  await expect.poll(() => lines).toHaveLength(1);
  statuses = [];
  receipts.flush();
  await expectTaken(...releases.slice(-50));
});

test('a token that the CMS does not know is called by its name', async () => {
  statuses = [401];
  send('one');
  await expect.poll(() => lines).toEqual([expect.stringContaining('PUBLISHER_TOKEN')]);
});
