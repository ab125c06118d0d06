import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// What drives the browsers is shared with the tests, whose imports have no endings; Vite finds them.
const { module } = await runnerImport<typeof import('./run.ts')>(
  resolve(import.meta.dirname, 'run.ts'),
);
process.exit(await module.run(process.argv.slice(2)));
