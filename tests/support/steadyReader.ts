import { readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hash } from 'node:crypto';

/** The folder of the release that readers see. */
export function getLiveFolder(releases: string): string {
  return path.join(releases, readlinkSync(path.join(releases, 'live')));
}

/** How a page names the version of what it shows. */
const version = /Edition (\d+)/g;

/**
 * Reads a live site without pause. Every page it reads shows the same document, whose title names
 * its version: so it sees whether an answer is complete, is one that was seen before for that
 * version, and never goes back in time.
 */
export class SteadyReader {
  /** What was wrong, as sentences. */
  readonly problems: string[] = [];
  /** The newest that it has seen is told at once. */
  onNewest: ((version: number) => void) | undefined;
  readonly versions = new Set<number>();
  answers = 0;
  readonly #url: string;
  readonly #releases: string;
  readonly #paths: readonly string[];
  readonly #seen = new Map<string, string>();
  #newest = 0;
  #reading: Promise<void> | undefined;
  #isStopped = false;

  constructor({ url, releases, paths }: { url: string; releases: string; paths: string[] }) {
    this.#url = url;
    this.#releases = releases;
    this.#paths = paths;
  }

  start(): void {
    this.#reading = this.#readOn();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#reading;
  }

  async #readOn(): Promise<void> {
    while (!this.#isStopped) {
      for (const address of this.#paths) await this.#visit(address);
      await this.#follow();
      this.#readRelease();
    }
  }

  async #visit(address: string): Promise<string> {
    const { status, body } = await this.#get(address);
    if (status !== 200) this.problems.push(`${address} answers ${status}.`);
    else this.#check(address, body);
    return body;
  }

  /** From the home page to the article, whose address changes all the time. */
  async #follow(): Promise<void> {
    const statuses: number[] = [];
    for (let tries = 0; tries < 5; tries += 1) {
      const home = await this.#visit('/');
      const [, link = '/'] = /href="([^"]*edition-\d+\/)"/.exec(home) ?? [];
      const { status, body } = await this.#get(link);
      if (status === 200) return this.#check('the article', body);
      statuses.push(status);
    }
    this.problems.push(`The home page leads to ${statuses.join(', ')}.`);
  }

  /** The files of a release agree with each other and with their compressed siblings. */
  #readRelease(): void {
    const folder = getLiveFolder(this.#releases);
    const shown = this.#paths.map((address) => {
      const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
      const bytes = readFileSync(file);
      const siblings = [
        brotliDecompressSync(readFileSync(`${file}.br`)),
        gunzipSync(readFileSync(`${file}.gz`)),
      ];
      if (siblings.some((sibling) => !sibling.equals(bytes))) {
        this.problems.push(`${file} is not what its siblings hold.`);
      }
      return getVersion(bytes.toString());
    });
    if (new Set(shown).size > 1)
      this.problems.push(`${folder} mixes editions ${shown.join(', ')}.`);
  }

  #check(address: string, body: string): void {
    this.answers += 1;
    const shown = getVersion(body);
    const isWhole = /<\/(html|rss|urlset)>\s*$/.test(body);
    if (shown === null || !isWhole) {
      this.problems.push(`${address} is cut short or mixed: ${body.length} characters.`);
      return;
    }
    this.versions.add(shown);
    if (shown < this.#newest) this.problems.push(`${address} goes back to edition ${shown}.`);
    if (shown > this.#newest) this.onNewest?.(shown);
    this.#newest = Math.max(this.#newest, shown);
    const key = `${address} ${shown}`;
    const digest = hash('sha1', body);
    const before = this.#seen.get(key) ?? digest;
    if (before !== digest) this.problems.push(`Edition ${shown} of ${address} has two forms.`);
    this.#seen.set(key, digest);
  }

  async #get(address: string): Promise<{ status: number; body: string }> {
    try {
      // What browsers ask for: unlike the others, the Brotli siblings are replaced while they are live.
      // Each time anew: a connection that is kept ends when this process had to wait for seconds.
      const headers = { 'Accept-Encoding': 'br, gzip', Connection: 'close' };
      const response = await fetch(new URL(address, this.#url), { headers });
      return { status: response.status, body: await response.text() };
    } catch (error) {
      this.problems.push(`${address} is lost: ${String(error)}`);
      return { status: 0, body: '' };
    }
  }
}

/** The version that a page shows; null when it shows none or more than one. */
function getVersion(text: string): number | null {
  const shown = new Set([...text.matchAll(version)].map(([, number]) => Number(number)));
  const [only] = shown;
  return shown.size === 1 && only !== undefined ? only : null;
}
