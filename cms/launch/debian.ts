import { existsSync } from 'node:fs';
import { runProgram } from './programs.ts';

/** Installs packages where this user may do so: as root on Debian; elsewhere nothing happens. */
export async function installPackages(names: string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${names.join(' and ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-q'], { env });
  await runProgram('apt-get', ['install', '-qy', '--no-install-recommends', ...names], { env });
}
