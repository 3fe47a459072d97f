import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Releases } from '#site/publisher/releases.ts';
import { getFreePort } from '#tests/support/freePort.ts';

const run = promisify(execFile);

let folder: string;
let releases: Releases;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'releases-'));
  releases = new Releases(folder);
  await releases.open();
});

afterEach(async () => {
  await releases.close();
  rmSync(folder, { recursive: true });
});

async function draft(file: string, content: string) {
  const begun = await releases.draft(0);
  await begun.write(file, content);
  await begun.finish();
  return begun;
}

async function publish(file: string, content: string): Promise<string> {
  return releases.commit(await draft(file, content), { pages: 1, reason: 'hint' }).id;
}

async function publishMany(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await publish('a.html', String(at));
    await releases.tidy();
  }
}

test('what the newest release got while the next was being made is in the next too', async () => {
  const first = await publish('a.html', 'satu');
  const next = await draft('b.html', 'dua');
  writeFileSync(path.join(releases.toFolder(first), 'a.html.br'), 'better');
  releases.noteChange(['a.html']);
  const { id } = releases.commit(next, { pages: 2, reason: 'hint' });
  expect(existsSync(path.join(releases.toFolder(id), 'a.html.br'))).toBe(true);
});

test('a draft that was given back is brought up to date when it is taken again', async () => {
  const first = await publish('a.html', 'satu');
  const unchanged = await releases.draft(0);
  writeFileSync(path.join(releases.toFolder(first), 'a.html.br'), 'better');
  releases.noteChange(['a.html']);
  releases.giveBack(unchanged);
  const id = await publish('b.html', 'dua');
  expect(existsSync(path.join(releases.toFolder(id), 'a.html.br'))).toBe(true);
});

test('a draft that cannot be shown is still one, and readers see what they saw', async () => {
  const first = await publish('a.html', 'satu');
  const next = await draft('a.html', 'dua');
  mkdirSync(path.join(folder, '.live/in/the/way'), { recursive: true });
  expect(() => releases.commit(next, { pages: 1, reason: 'hint' })).toThrow();
  expect([releases.live, releases.newest]).toEqual([first, first]);
  rmSync(path.join(folder, '.live'), { recursive: true });
  const { id } = releases.commit(next, { pages: 1, reason: 'hint' });
  expect(releases.live).toBe(id);
});

test('the last step can be taken back however fast edits follow one another', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 8; at += 1) {
    ids.push(await publish('a.html', String(at)));
    const kept = releases.list.map(({ id }) => id);
    expect(kept.slice(-2)).toEqual(ids.slice(-2));
  }
});

test('the release that readers were taken back to stays while the next is being made', async () => {
  for (let at = 0; at < 8; at += 1) await publish('a.html', String(at));
  const [oldest] = releases.list;
  releases.show(String(oldest?.id));
  const next = await draft('a.html', 'next');
  expect(existsSync(path.join(folder, 'live/a.html'))).toBe(true);
  await releases.discard(next);
  expect(releases.live).toBe(oldest?.id);
});

test('a release that somebody reads stays where it is', async () => {
  const first = await publish('a.html', 'satu');
  await releases.hold(first, async () => {
    await publishMany(14);
    expect(existsSync(releases.toFolder(first))).toBe(true);
  });
  await publishMany(14);
  expect(existsSync(releases.toFolder(first))).toBe(false);
});

test('releases follow one another though the clock does not, and say the true time', async () => {
  const ahead = '20390101T000000000Z-0123456789';
  mkdirSync(path.join(folder, ahead));
  symlinkSync(ahead, path.join(folder, 'live'));
  await releases.close();
  releases = new Releases(folder);
  await releases.open();
  const before = Date.now();
  await publish('a.html', 'satu');
  const newest = releases.list.at(-1);
  expect(String(newest?.id) > ahead).toBe(true);
  expect(Date.parse(String(newest?.at))).toBeLessThanOrEqual(Date.now());
  expect(Date.parse(String(newest?.at))).toBeGreaterThanOrEqual(before);
});

test('the last eleven are kept, the newest among them', async () => {
  await publishMany(14);
  const kept = releases.list.map(({ id }) => id);
  expect([kept.length, kept.at(-1)]).toEqual([11, releases.live]);
  expect(kept.every((id) => existsSync(releases.toFolder(id)))).toBe(true);
});

test('a command rolls back where no publisher runs', async () => {
  const place = path.join(folder, '.data');
  mkdirSync(place);
  const elsewhere = new Releases(path.join(place, 'releases'));
  await elsewhere.open();
  const ids: string[] = [];
  for (const content of ['satu', 'dua']) {
    const begun = await elsewhere.draft(0);
    await begun.write('a.html', content);
    await begun.finish();
    ids.push(elsewhere.commit(begun, { pages: 1, reason: 'hint' }).id);
  }
  await elsewhere.close();
  const env = { ...process.env, PUBLISHER_PORT: String(await getFreePort()) };
  const command = [path.resolve('cms/launch/rollback.ts'), String(ids[0])];
  const { stdout } = await run('node', command, { cwd: folder, env });
  expect(stdout).toContain(`Readers see ${ids[0]}`);
  expect(readlinkSync(path.join(place, 'releases/live'))).toBe(ids[0]);
});
