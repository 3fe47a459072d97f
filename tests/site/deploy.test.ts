import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toCertificates } from '#cms/launch/deployClient.ts';
import { deployByRsync, toRsyncRuns } from '#cms/launch/deployRsync.ts';
import { deployToS3, toS3Runs } from '#cms/launch/deployS3.ts';
import { readFiles, siteFiles, writeFiles } from '#tests/support/deployedFolder.ts';

const roads = [
  { road: 'rsync', deploy: deployByRsync },
  { road: 's3', deploy: deployToS3 },
];
const isForBuckets = (file: string) =>
  !/\.(br|gz)$/.test(file) && !['_headers', '_redirects', 'Caddyfile'].includes(file);
const bucketFiles = Object.fromEntries(
  Object.entries(siteFiles).filter(([file]) => isForBuckets(file)),
);

let space = '';
let site = '';
let target = '';

beforeEach(() => {
  space = mkdtempSync(path.join(tmpdir(), 'tembus-deploy-'));
  site = path.join(space, 'dist');
  target = path.join(space, 'target');
  writeFiles(site, siteFiles);
  mkdirSync(target);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(space, { recursive: true, force: true });
});

describe.each(roads)('over $road', ({ deploy }) => {
  test('replaces what changed and removes what is gone', async () => {
    await deploy(site, target);
    const old = ['mark.svg', 'berita/rotan/index.html', 'media/rotan.0123456789.webp'];
    for (const file of old) rmSync(path.join(site, file));
    writeFiles(site, { 'index.html': 'new' });
    await deploy(site, target);
    const found = readFiles(target);
    expect(found['index.html']).toBe('new');
    expect(old.filter((file) => file in found)).toEqual([]);
  });

  test('keeps what a server needs for its certificate', async () => {
    await deploy(site, target);
    const foreign = { '.well-known/acme-challenge/token': 'secret', '.well-known/a.html': 'a' };
    writeFiles(target, foreign);
    await deploy(site, target);
    expect(readFiles(target)).toMatchObject(foreign);
  });

  test('leaves alone a place that holds something else', async () => {
    const others = { 'index.html': 'a shop', '404.html': '<title>Gone | Shop</title>' };
    writeFiles(target, others);
    await expect(deploy(site, target)).rejects.toThrow(`${target} holds something else`);
    expect(readFiles(target)).toEqual(others);
  });

  test('leaves alone a place that has files but no page for missing addresses', async () => {
    writeFiles(target, { 'index.html': 'a shop' });
    await expect(deploy(site, target)).rejects.toThrow('berisi hal lain');
  });

  test('goes on where a first copy was interrupted', async () => {
    writeFiles(target, { '_astro/page.abc.css': 'a{}', 'media/rotan.0123456789.webp': 'picture' });
    await deploy(site, target);
    expect(readFiles(target)).toMatchObject(bucketFiles);
  });

  test('sends what a link leads to, as releases have them for their search index', async () => {
    renameSync(path.join(site, 'pagefind/parts/id-1'), path.join(space, 'id-1'));
    symlinkSync('../../../id-1', path.join(site, 'pagefind/parts/id-1'));
    await deploy(site, target);
    expect(readFiles(target)).toMatchObject(bucketFiles);
    expect(lstatSync(path.join(target, 'pagefind/parts/id-1')).isDirectory()).toBe(true);
  });

  test('says what to install when its program is missing', async () => {
    vi.stubEnv('PATH', space);
    await expect(deploy(site, target)).rejects.toThrow(
      /^(rsync|rclone) is missing \(belum terpasang\): install it \(Debian: apt install \1\)\.$/,
    );
  });
});

describe('over rsync', () => {
  test('makes an equal folder, readable by a web server', async () => {
    await deployByRsync(site, target);
    expect(readFiles(target)).toEqual(readFiles(site));
    expect(statSync(path.join(target, 'index.html')).mode & 0o777).toBe(0o644);
  });

  test('makes a folder that is not there yet', async () => {
    const place = path.join(space, 'new');
    await deployByRsync(site, place);
    expect(readFiles(place)).toEqual(siteFiles);
  });

  test('leaves the time of what is the same', async () => {
    await deployByRsync(site, target);
    const before = statSync(path.join(target, 'index.html')).mtimeMs;
    writeFiles(site, siteFiles);
    await deployByRsync(site, target);
    expect(statSync(path.join(target, 'index.html')).mtimeMs).toBe(before);
  });

  test('sends what pages name before the pages', () => {
    const [first = []] = toRsyncRuns(site, `${target}/`);
    execFileSync('rsync', first);
    expect(Object.keys(readFiles(target))).toEqual([
      '_astro/page.abc.css',
      '_astro/page.abc.css.br',
      'media/rotan.0123456789.webp',
      'pagefind/parts/id-1/pagefind-entry.json',
    ]);
  });

  test('says why a target cannot be reached', async () => {
    await expect(deployByRsync(site, 'rsync://127.0.0.1:9/site')).rejects.toThrow(
      /^rsync cannot look at rsync:\/\/127\.0\.0\.1:9\/site\/ \(code \d+\): .*refused/,
    );
  });
});

describe('over s3', () => {
  const immutable = '--header-upload=Cache-Control: public, max-age=31536000, immutable';
  const lasting = [
    '_astro/page.abc.css',
    'media/rotan.0123456789.webp',
    'pagefind/parts/id-1/pagefind-entry.json',
  ];
  const assets = ['mark.svg', 'pagefind/pagefind.js', 'pagefind/parts.json'];
  const pages = ['404.html', 'berita/rotan/index.html', 'index.html', 'rss.xml'];

  test('sends neither siblings nor files for hosts', async () => {
    await deployToS3(site, target);
    expect(readFiles(target)).toEqual(bucketFiles);
  });

  test.each([
    { run: 0, verb: 'copy', files: lasting, header: immutable },
    { run: 1, verb: 'copy', files: assets, header: '--header-upload=Cache-Control: no-cache' },
    {
      run: 2,
      verb: 'sync',
      files: [...assets, ...pages],
      header: '--header-upload=Cache-Control: no-cache',
    },
    { run: 3, verb: 'sync', files: lasting, header: immutable },
  ])('sends in run $run, by $verb, $files', ({ run, verb, files, header }) => {
    const parameters = toS3Runs(site, target)[run] ?? [];
    const filters = parameters.filter((one) => one.startsWith('--filter'));
    const listed = execFileSync('rclone', ['lsf', '-R', '--files-only', ...filters, site]);
    expect(String(listed).trim().split('\n').toSorted()).toEqual(files.toSorted());
    expect(parameters).toContain(header);
    expect(parameters[0]).toBe(verb);
  });

  test('asks for a bucket to be made when there is none', async () => {
    await expect(deployToS3(site, path.join(space, 'none'))).rejects.toThrow(
      /^There is no .*none \(belum ada\): make the bucket first\.$/,
    );
  });

  test('says when rclone does not know the remote', async () => {
    await expect(deployToS3(site, 'unheard-of:bucket')).rejects.toThrow(
      /^rclone cannot look at unheard-of:bucket: .*find section/,
    );
  });

  test.each([
    { env: {}, passed: {} },
    { env: { AWS_CA_BUNDLE: '/a.pem' }, passed: { AWS_CA_BUNDLE: '', RCLONE_CA_CERT: '/a.pem' } },
    {
      env: { AWS_CA_BUNDLE: '/a.pem', RCLONE_CA_CERT: '/r.pem' },
      passed: { AWS_CA_BUNDLE: '', RCLONE_CA_CERT: '/r.pem' },
    },
  ])('has rclone trust the certificates of $env', ({ env, passed }) => {
    expect(toCertificates(env)).toEqual(passed);
  });
});
