import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const source = path.join(import.meta.dirname, 'ferretdb');

/** FerretDB on a free loopback port with an empty SQLite directory of its own. */
export async function startFerretdb(): Promise<{ url: string; close(): Promise<void> }> {
  const program = buildFerretdb();
  const directory = mkdtempSync(path.join(tmpdir(), 'tembus-ferretdb-'));
  // It stops when its stdin closes, so that it cannot outlive this process. It may take memory: half
  // of what the machine does meanwhile is its work, and a tenth of that was collecting garbage.
  const env = { ...process.env, GOGC: '400' };
  const child = spawn(program, [directory], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`FerretDB ended with code ${code}`)));
  });
  return {
    url,
    async close() {
      child.stdin.end();
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Builds the server once for each state of its source. */
function buildFerretdb(): string {
  const digest = createHash('sha256');
  for (const file of ['main.go', 'go.sum']) digest.update(readFileSync(path.join(source, file)));
  const name = `ferretdb-${digest.digest('hex').slice(0, 12)}`;
  const program = path.resolve('node_modules/.cache/tembus', name);
  if (existsSync(program)) return program;

  console.log('Building FerretDB; a first time takes about two minutes …');
  try {
    const env = { ...process.env, CGO_ENABLED: '0' };
    execFileSync('go', ['build', '-o', program, '.'], { cwd: source, env, stdio: 'inherit' });
  } catch (cause) {
    throw new Error(
      'FerretDB cannot be built: install Go 1.24 or newer, or set MONGODB_URL to a MongoDB server.',
      { cause },
    );
  }
  return program;
}
