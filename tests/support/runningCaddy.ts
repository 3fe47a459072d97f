import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Caddy on a loopback port with the `Caddyfile` of a folder, run from elsewhere. */
export async function startCaddy(
  folder: string,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const env = {
    ...process.env,
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: folder,
    // What it writes for itself, and where it takes orders, are its own too.
    XDG_CONFIG_HOME: path.join(folder, '.caddy'),
    XDG_DATA_HOME: path.join(folder, '.caddy'),
    CADDY_ADMIN: `unix/${path.join(folder, '.caddy.sock')}`,
  };
  const parameters = ['run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')];
  const child = spawn('caddy', parameters, { cwd: '/', env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close');
  const printed: string[] = [];
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`Caddy ended:\n${printed.join('\n')}`)));
    createInterface({ input: child.stderr }).on('line', (line) => {
      printed.push(line);
      if (line.includes('serving initial configuration')) resolve();
    });
  });
  return {
    url: env.SITE_ADDRESS,
    async close() {
      child.kill();
      await ended;
    },
  };
}
