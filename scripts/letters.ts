// Writes every letter into one text file, to be read by eye: `node scripts/letters.ts [file]`.
// The sources name their imports without an ending, as bundlers do, so Vite loads them.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

type Letters = typeof import('../tests/unit/rights/letters-text');

const path = new URL('../tests/unit/rights/letters-text.ts', import.meta.url).pathname;
const { module } = await runnerImport<Letters>(path, { configFile: false, logLevel: 'error' });
const file = process.argv[2] ?? 'letters.txt';
writeFileSync(file, module.lettersText());
console.log(file);
