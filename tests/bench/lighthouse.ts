/**
 * Lighthouse (mobile) on the exported site in `dist/`: `npm run bench -- lighthouse`.
 * Fails when a category of a page is below 95.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { readFile } from 'node:fs/promises';
import { getChromium } from '#cms/launch/chromium.ts';
import { serveSite } from '#site/publisher/server.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const least = 95;
const lists = { article: '/berita/', story: '/kisah/', seller: '/pelaku/' };

const site = await serveSite({ dir: 'dist', port: 4321, host: 'localhost' });
const browser = await launch({
  chromePath: await getChromium(),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const lowest: number[] = [];
for (const [name, path] of await getPages()) {
  const scores = await measure(site.url + path);
  lowest.push(...scores);
  console.log(`${name.padEnd(8)} ${toText(scores)}   ${path}`);
}
browser.kill();
await site.close();
process.exit(Math.min(...lowest) >= least ? 0 : 1);

/** The pages by name; of a list its first document. */
async function getPages(): Promise<[string, string][]> {
  const documents = Object.entries(lists).map(async ([name, list]): Promise<[string, string]> => {
    const html = await readFile(`dist${list}index.html`, 'utf8');
    const [, path] = new RegExp(`href="(${list}(?!halaman)[^/"]+/)"`).exec(html) ?? [];
    if (path === undefined) throw new Error(`${list} links to no document: export the demo first.`);
    return [name, path];
  });
  return [['home', '/'], ...(await Promise.all(documents)), ['search', '/cari/']];
}

/** Scores of 0–100 in the order of `categories`. */
async function measure(address: string): Promise<number[]> {
  const result = await lighthouse(address, { port: browser.port, onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse answered nothing about ${address}.`);
  return categories.map((category) => {
    const score = result.lhr.categories[category]?.score;
    if (typeof score !== 'number') throw new Error(`${address} has no score for ${category}.`);
    return Math.round(score * 100);
  });
}

function toText(scores: readonly number[]): string {
  return categories.map((category, at) => `${category} ${scores[at]}`).join(', ');
}
