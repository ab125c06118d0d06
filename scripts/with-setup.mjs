// Runs a script of this folder after all that it needs is there: `node scripts/with-setup.mjs scripts/test.ts`.
// Plain JavaScript, because on a bare machine nothing is installed yet and Node may be 20.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...options] = process.argv.slice(2);
process.chdir(root);
setUp(options);

// The project's own Node (a development dependency) reads TypeScript as it is.
const bin = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url));
const separator = process.platform === 'win32' ? ';' : ':';
const env = { ...process.env, PATH: `${bin}${separator}${process.env.PATH}` };
const { status } = spawnSync('node', [script, ...options], { stdio: 'inherit', env });
process.exit(status ?? 1);
