import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrokenLine, loadEnvironmentFile } from '#cms/launch/environmentFile.ts';
import { Refusal, toSentence } from '#cms/launch/failure.ts';
import { install, isInstalled, toSentence as npmToSentence } from '#cms/launch/install.mjs';
import { keepRunning, startProgram, stopPrograms } from '#cms/launch/programs.ts';
import { checkDatabase, checkFolder, checkPort } from '#cms/launch/readiness.ts';
import { getSettings } from '#cms/launch/settings.ts';
import { addCounts, toCounts } from '#cms/launch/tests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tembus-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { text: '', line: undefined },
  { text: '# note\n\nexport A=1\nB="two words"\nC=\n', line: undefined },
  { text: 'A=1\nwhat is this\n', line: 2 },
  { text: 'A="open\n', line: 1 },
  { text: '=1', line: 1 },
])('finds the broken line of $text', ({ text, line }) => {
  expect(findBrokenLine(text)).toBe(line);
});

test('writes a secret of its own that only the owner can read', () => {
  const file = path.join(folder, '.env');
  vi.stubEnv('PAYLOAD_SECRET', undefined);
  loadEnvironmentFile(file);
  vi.unstubAllEnvs();
  expect(readFileSync(file, 'utf8')).toMatch(/^PAYLOAD_SECRET=[0-9a-f]{64}$/m);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('names the broken line of .env', () => {
  const file = path.join(folder, '.env');
  writeFileSync(file, 'A=1\nnonsense\n');
  expect(() => loadEnvironmentFile(file)).toThrow(/^Line 2 of .* is broken/);
});

test('gives addresses from ports', () => {
  expect(getSettings({ SITE_PORT: '5000', CMS_PORT: '' })).toMatchObject({
    host: 'localhost',
    siteUrl: 'http://localhost:5000',
    cmsUrl: 'http://localhost:3000',
  });
});

test.each(['ninety', '0', '70000', '1.5'])('refuses the port %s', (value) => {
  expect(() => getSettings({ CMS_PORT: value })).toThrow(/^The environment is broken: CMS_PORT/);
});

test('says that a port is taken', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await expect(checkPort(port, 'localhost', 'SITE_PORT')).rejects.toThrow(
    `Port ${port} is taken (port ${port} sudah dipakai): stop that program or set SITE_PORT.`,
  );
  server.close();
});

test('says that a folder cannot be written', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(() => checkFolder(file)).toThrow(Refusal);
  expect(() => checkFolder(file)).toThrow(/cannot be written/);
});

test.each(['mongodb://127.0.0.1:9/tembus', 'mongodb://'])(
  'says in one line that the database %s does not answer',
  async (url) => {
    await expect(checkDatabase(url)).rejects.toThrow(
      /^The database does not answer.*DATABASE_URL\.$/,
    );
  },
);

test.each([
  { code: 'ENOSPC', sentence: /disk is full/ },
  { code: 'EACCES', sentence: /may not write here.*\/some\/place/ },
  { code: 'SQLITE_NOTADB', sentence: /not a sound SQLite database/ },
])('has a sentence for $code, however deep', ({ code, sentence }) => {
  const fault = Object.assign(new Error('x'), { code, path: '/some/place' });
  expect(toSentence(new Error('outer', { cause: fault }))).toMatch(sentence);
});

test('has no sentence for a fault of the program', () => {
  expect(toSentence(new TypeError('x is not a function'))).toBeUndefined();
});

test.each([
  { said: 'npm error code ENOSPC', sentence: /disk is full/ },
  { said: 'npm error code EACCES', sentence: /may not write/ },
  { said: 'npm error request to … failed, reason: getaddrinfo EAI_AGAIN', sentence: /registry/ },
  { said: 'npm error code EUSAGE', sentence: /package-lock\.json differ/ },
  { said: 'boom', sentence: /npm ci failed with code 7/ },
])('has a sentence when npm says $said', ({ said, sentence }) => {
  expect(npmToSentence(said, 7)).toMatch(sentence);
});

test.each([
  { change: 'nothing', installed: {}, isSound: true },
  { change: 'another version', installed: { version: '1.0.0' }, isSound: false },
  { change: 'another content', installed: { integrity: 'y' }, isSound: false },
])('notices in node_modules $change', ({ installed, isSound }) => {
  const wanted = { version: '2.0.0', integrity: 'x' };
  const write = (file: string, one: object) =>
    writeFileSync(path.join(folder, file), JSON.stringify({ packages: { 'node_modules/a': one } }));
  write('package-lock.json', wanted);
  expect(isInstalled(folder)).toBe(false);
  mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
  writeFileSync(path.join(folder, 'node_modules/.bin/node'), '');
  write('node_modules/.package-lock.json', { ...wanted, ...installed });
  expect(isInstalled(folder)).toBe(isSound);
});

test('does not let npm empty what a link leads to', async () => {
  symlinkSync(tmpdir(), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package-lock.json'), '{"packages":{}}');
  await expect(install(folder)).rejects.toThrow('node_modules is a link');
});

test('starts a server again that has ended by itself', async () => {
  const file = path.join(folder, 'starts');
  const start = () =>
    startProgram('node', ['-e', `require('node:fs').appendFileSync(${JSON.stringify(file)}, '.')`]);
  keepRunning('The server', start(), start);
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').length).toBe(2);
  await stopPrograms();
});

test('tells what failed, and counts a test file that cannot be loaded as a failed test', () => {
  const passed = { status: 'passed', fullName: 'sums', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'adds',
    failureMessages: ['\u001b[31m1 is not 2\nat x'],
  };
  const text = JSON.stringify({
    numPassedTests: 3,
    testResults: [
      {
        name: path.resolve('tests/a.test.ts'),
        status: 'failed',
        assertionResults: [failed, passed],
      },
      { name: path.resolve('b.test.ts'), status: 'failed', message: 'No x', assertionResults: [] },
      { name: path.resolve('c.test.ts'), status: 'passed', assertionResults: [passed, passed] },
    ],
  });
  expect(toCounts(text)).toEqual({
    passed: 3,
    failures: ['tests/a.test.ts > adds\n  1 is not 2\n  at x', 'b.test.ts\n  No x'],
  });
});

test('sums counts', () => {
  expect(
    addCounts([
      { passed: 1, failures: [] },
      { passed: 2, failures: ['a', 'b'] },
      { passed: 0, failures: ['c'] },
    ]),
  ).toEqual({ passed: 3, failures: ['a', 'b', 'c'] });
});

test('says which command is unknown, on any Node', async () => {
  const outcome = await new Promise<string>((resolve) => {
    execFile('node', ['cms/launch/bootstrap.mjs', 'fly'], (error, _, said) =>
      resolve(`${error?.code} ${said}`),
    );
  });
  expect(outcome).toMatch(/^1 \n✗ There is no command "fly"/);
});
