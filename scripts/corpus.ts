// Scores the engine on the labelled messages of tests/corpus. `--examples` lists the mistakes of the tuning half.
// The sources name their imports without an ending, as bundlers do, so Vite loads them.
import { runnerImport } from 'vite';

type Report = typeof import('../tests/corpus/report');

const path = new URL('../tests/corpus/report.ts', import.meta.url).pathname;
const { module } = await runnerImport<Report>(path, { configFile: false, logLevel: 'error' });
console.log(module.report(process.argv.includes('--examples')).join('\n'));
