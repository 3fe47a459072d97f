/**
 * Runs `cms/launch/<command>.ts` on the project's own Node, after installing what is missing.
 * Plain JavaScript without packages: it must run on any Node from 20 and before any install.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [command = '', ...parameters] = process.argv.slice(2);
const file = `cms/launch/${command.replace(/:(\w)/g, (_, letter) => letter.toUpperCase())}.ts`;
/** Without a mode of its own a command leaves the choice to the tools that it runs. */
const modes = {
  start: 'production',
  build: 'production',
  export: 'production',
  seed: 'production',
  publisher: 'production',
  'cms:migrate': 'production',
  dev: 'development',
};

process.chdir(root);
try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
  }
  if (!/^[a-z]+(:[a-z]+)?$/.test(command) || !existsSync(file)) {
    throw new Error(`There is no command "${command}": see the list in README.md.`);
  }
  if (!isInstalled(root)) await install(root);
  run();
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}

function run() {
  const bin = path.join(root, 'node_modules/.bin');
  const child = spawn(path.join(bin, 'node'), [file, ...parameters], {
    stdio: 'inherit',
    env: {
      ...(modes[command] && { NODE_ENV: modes[command] }),
      // Every program and thread that is started compiles the same modules.
      NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/node'),
      // glibc keeps free memory for each thread alone, a sixth of what a publisher of 50 000 articles
      // takes; with one store for all of them an export takes no longer.
      MALLOC_ARENA_MAX: '1',
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the child as well; the child takes a second one as the first.
    process.on(signal, () => child.kill(signal));
  }
  const parent = process.ppid;
  // npm passes a SIGTERM to a shell that dies of it without telling us.
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  child.on('error', (error) => {
    console.error(`\n✗ The project's Node does not start (${error.message}): delete node_modules.`);
    clearInterval(watch);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}
