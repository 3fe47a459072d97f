import { describe, expect, test } from 'vitest';
import { ask, askRaw, moves, servers, useServer } from '#tests/support/servedFolder.ts';

const lasting = 'public, max-age=31536000, immutable';

describe.each(servers)('$name', ({ serve }) => {
  useServer(serve, moves, ['/berita/ditarik/']);

  test.each([
    { address: '/berita/lama/', to: '/berita/baru/' },
    { address: '/berita/lama/?fbclid=1', to: '/berita/baru/' },
    { address: '/2019/kopi.html', to: 'https://arsip.example/kopi?a=b&c=d#e' },
    { address: '/2019/kopi%C3%A9/', to: '/berita/baru/' },
    { address: '/2019/kopi%c3%a9/', to: '/berita/baru/' },
    { address: '/2019/teh%C3%A9/', to: '/berita/baru/' },
    { address: '/berita/lam%61/', to: '/berita/baru/' },
    { address: '/berita/ditarik/index.html', to: '/berita/ditarik/' },
  ])('leads $address to $to, not to be kept', async ({ address, to }) => {
    const { status, headers } = await ask(address);
    expect([status, headers.get('location')]).toEqual([301, to]);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    { address: '/berita/ditarik/', text: 'alasannya' },
    { address: '/berita/ditarik/?fbclid=1', text: 'alasannya' },
    { address: '/berita/ditari%6b/', text: 'alasannya' },
    { address: '/berita/hilang/', text: 'tidak ada' },
    { address: '/en/news/gone/', text: 'not found' },
    { address: '/2019/hilang%C3%A9/', text: 'tidak ada' },
  ])('answers 410 to $address with what is said of it', async ({ address, text }) => {
    const response = await ask(address);
    expect([response.status, await response.text()]).toEqual([410, text]);
  });

  test.each([
    { address: '/apa/', text: 'tidak ada' },
    { address: '/en/what/', text: 'not found' },
    { address: '/_headers', text: 'tidak ada' },
    { address: '/_redirects', text: 'tidak ada' },
    { address: '/Caddyfile', text: 'tidak ada' },
    { address: '/Caddyfil%65', text: 'tidak ada' },
    { address: '/%5Fredirects', text: 'tidak ada' },
    { address: '/media/b.0123456789.webp', text: 'tidak ada' },
  ])('answers 404 to $address in its language, not to be kept', async ({ address, text }) => {
    const response = await ask(address);
    expect([response.status, await response.text()]).toEqual([404, text]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    { address: '/media/a.0123456789.webp', control: lasting, origin: '*' },
    { address: '/berita/', control: 'no-cache', origin: null },
    { address: '/pagefind/parts.json', control: 'no-cache', origin: null },
  ])('lets browsers keep $address: $control', async ({ address, control, origin }) => {
    const { headers } = await ask(address);
    expect(headers.get('cache-control')).toBe(control);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
  });

  test('forbids others to frame a page or to guess its type', async () => {
    const { headers } = await ask('/');
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('lets nobody keep a page that is asked for by way of a lasting folder', async () => {
    const { headers, statusCode } = await askRaw('/media/../berita/');
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  test('serves no file for hosts behind two slashes', async () => {
    expect((await askRaw('//_redirects')).statusCode).toBe(404);
  });

  test('serves the compressed siblings', async () => {
    const response = await ask('/kisah/', 'gzip');
    expect(await response.text()).toBe('compressed');
  });

  test.each(['identity', 'gzip;q=0', 'vibrant'])('serves no sibling to “%s”', async (encoding) => {
    expect(await (await ask('/kisah/', encoding)).text()).toBe('plain');
  });

  test.each([
    { range: 'bytes=0-2', status: 206, text: 'pic' },
    { range: 'bytes=-3', status: 206, text: 'ure' },
    { range: 'bytes=0-0', status: 206, text: 'p' },
  ])('serves the part $range of a file', async ({ range, status, text }) => {
    const response = await ask('/media/a.0123456789.webp', 'identity', { range });
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each(['bytes=500-100', 'bytes=100-200', 'items=0-1', 'bytes=-'])(
    'outlives a request for the part %s',
    async (range) => {
      const response = await ask('/media/a.0123456789.webp', 'identity', { range });
      expect([200, 416]).toContain(response.status);
      expect((await ask('/')).status).toBe(200);
    },
  );

  test('tells a browser that what it has is right', async () => {
    const { etag } = (await askRaw('/berita/baru/')).headers;
    const again = await askRaw('/berita/baru/', { 'If-None-Match': `"other", ${etag}` });
    expect([again.statusCode, again.headers.etag]).toEqual([304, etag]);
    expect(again.headers['cache-control']).toBe('no-cache');
  });
});

describe.each(servers)('$name, where no address was given up yet', ({ serve }) => {
  useServer(serve, new Map());

  test('serves pages', async () => {
    const response = await ask('/berita/baru/');
    expect(await response.text()).toBe('baru');
  });
});
