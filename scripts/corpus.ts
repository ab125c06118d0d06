// Scores the engine and other finders on the labelled messages of tests/corpus, and writes docs/accuracy.md.
// `--examples` lists the mistakes of the tuning half.
// The sources name their imports without an ending, as bundlers do, so Vite loads them.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { progressLine } from './progress.ts';

type Report = typeof import('../tests/corpus/report');

const path = new URL('../tests/corpus/report.ts', import.meta.url).pathname;
const { module } = await runnerImport<Report>(path, { configFile: false, logLevel: 'error' });
const progress = progressLine(process.stderr);
const { markdown, speed, examples } = await module.report(progress.show);
progress.end();
// Written whole and last: a run that is broken off leaves the page as it was.
writeFileSync('docs/accuracy.md', markdown);
console.log(markdown);
console.log(speed.join('\n'));
if (process.argv.includes('--examples')) console.log(examples.join('\n'));
