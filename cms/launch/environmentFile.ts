import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What nobody may guess, and everything has a value of its own for. */
const secrets = ['PAYLOAD_SECRET', 'PUBLISHER_TOKEN'];

/** Reads `.env` into the environment, whose own values win. Writes secrets that it lacks. */
export function loadEnvironmentFile(file = '.env'): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const fault = findBrokenLine(text);
  if (fault) throw new Error(`Line ${fault} of ${file} is broken: write NAME=value on every line.`);
  if (text) process.loadEnvFile(file);
  const missing = secrets.filter((name) => !process.env[name]);
  if (missing.length === 0) return;

  for (const name of missing) process.env[name] = randomBytes(32).toString('hex');
  const lines = missing.map((name) => `${name}=${process.env[name]}\n`).join('');
  if (text) appendFileSync(file, text.endsWith('\n') ? lines : `\n${lines}`);
  if (!text)
    writeFileSync(file, `# Written at the first start; see .env.example.\n${lines}`, {
      mode: 0o600,
    });
}

/** The number of the first line that is not `NAME=value`, a comment or empty. */
export function findBrokenLine(text: string): number | undefined {
  const index = text.split(/\r?\n/).findIndex((line) => !isSound(line.trim()));
  return index === -1 ? undefined : index + 1;
}

function isSound(line: string): boolean {
  if (line === '' || line.startsWith('#')) return true;
  const [, value] = /^(?:export\s+)?[A-Za-z_]\w*\s*=\s*(.*)$/.exec(line) ?? [];
  if (value === undefined) return false;
  const [quote] = /^["'`]/.exec(value) ?? [];
  return !quote || value.indexOf(quote, 1) > 0;
}
