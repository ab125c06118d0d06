// Writes the table of docs/sites.md anew from utils/sites.
// The sources name their imports without an ending, as bundlers do, so Vite loads them.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

type Table = typeof import('./sites-table');

const page = new URL('../docs/sites.md', import.meta.url).pathname;
const path = new URL('./sites-table.ts', import.meta.url).pathname;
const { module } = await runnerImport<Table>(path, { configFile: false, logLevel: 'error' });
writeFileSync(page, module.withTable(readFileSync(page, 'utf8')));
