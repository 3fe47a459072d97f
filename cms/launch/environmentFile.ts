import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Reads `.env` into the environment, whose own values win. Writes a secret when there is none. */
export function loadEnvironmentFile(file = '.env'): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const fault = findBrokenLine(text);
  if (fault) throw new Error(`Line ${fault} of ${file} is broken: write NAME=value on every line.`);
  if (text) process.loadEnvFile(file);
  if (process.env.PAYLOAD_SECRET) return;

  const secret = randomBytes(32).toString('hex');
  const line = `PAYLOAD_SECRET=${secret}\n`;
  if (text) appendFileSync(file, text.endsWith('\n') ? line : `\n${line}`);
  if (!text)
    writeFileSync(file, `# Written at the first start; see .env.example.\n${line}`, {
      mode: 0o600,
    });
  process.env.PAYLOAD_SECRET = secret;
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
