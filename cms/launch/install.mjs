import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** What npm says when it fails, and the sentence that tells a person what to do about it. */
const failures = [
  [/ENOSPC/, 'The disk is full: free about 2 GB and start again.'],
  [/EACCES|EPERM|EROFS/, 'npm may not write here: make the project folder and npm’s cache yours.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/i,
    'The package registry does not answer: check the connection or the proxy and start again.',
  ],
  [/EINTEGRITY/, 'A package does not match package-lock.json: run `npm cache clean --force`.'],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json differ: run `npm install` and commit both.',
  ],
  [/E40[0-9]|E5[0-9]{2}/, 'The package registry refused a package: look at the npm lines above.'],
];

/** True when node_modules holds what package-lock.json names; packages for other systems aside. */
export function isInstalled(root) {
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  if (!wanted)
    throw new Error('package-lock.json is missing or broken: get it from the repository.');
  if (!installed || !existsSync(path.join(root, 'node_modules/.bin/node'))) return false;
  const isSame = ([place, { version, integrity, optional }]) =>
    installed[place]
      ? installed[place].integrity === integrity && installed[place].version === version
      : optional;
  return (
    Object.entries(wanted).every((entry) => entry[0] === '' || isSame(entry)) &&
    Object.keys(installed).every((place) => wanted[place])
  );
}

/** Runs `npm ci` and prints how far it is. Throws one sentence when npm fails. */
export async function install(root) {
  const folder = path.join(root, 'node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      'node_modules is a link, and npm would empty what it leads to: remove the link and start again.',
    );
  }
  const places = getPlaces(root);
  const started = Date.now();
  const getSeconds = () => Math.round((Date.now() - started) / 1000);
  const said = [];
  console.log(`Installing ${places.length} packages; a first time takes a minute or two …`);
  const progress = setInterval(() => {
    const count = places.filter((place) => existsSync(path.join(root, place, 'package.json')));
    console.log(`  ${getSeconds()} s: ${count.length} of ${places.length} packages are in place`);
  }, 5000);
  try {
    const code = await runNpm(root, (line) => {
      if (/^npm (notice|warn)|^$/i.test(line)) return;
      said.push(line);
      console.error(`  ${line}`);
    });
    if (code !== 0) throw new Error(toSentence(said.join('\n'), code));
  } finally {
    clearInterval(progress);
  }
  if (!existsSync(path.join(root, 'node_modules/.bin/node'))) {
    throw new Error(
      'npm did not run the install script of the package "node": allow it and retry.',
    );
  }
  console.log(`Installed in ${getSeconds()} s.`);
}

function runNpm(root, hear) {
  const cli = process.env.npm_execpath;
  const parameters = ['ci', '--no-audit', '--no-fund', '--no-progress', '--include=dev'];
  const [program, ...rest] = cli?.endsWith('.js') ? [process.execPath, cli] : ['npm'];
  const child = spawn(program, [...rest, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', hear);
  }
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Error('npm is not in the PATH: install Node with npm.')));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export function toSentence(said, code) {
  const known = failures.find(([pattern]) => pattern.test(said));
  return known ? known[1] : `npm ci failed with code ${code}: look at the npm lines above.`;
}

/** The folders that an installation on this system fills. */
function getPlaces(root) {
  const packages = Object.entries(readPackages(path.join(root, 'package-lock.json')));
  return packages
    .filter(([place]) => place !== '')
    .filter(([, { os }]) => !os || os.includes(process.platform))
    .filter(([, { cpu }]) => !cpu || cpu.includes(process.arch))
    .map(([place]) => place);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
