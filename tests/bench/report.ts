import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { FIGURES, type Figure } from './figures';

/** Clears the figures of the last run. */
export function setup(): void {
  mkdirSync(dirname(FIGURES), { recursive: true });
  rmSync(FIGURES, { force: true });
}

/** Prints the figures of this run and writes `docs/benchmarks.md`. */
export function teardown(): void {
  if (!existsSync(FIGURES)) return;
  const figures = readFileSync(FIGURES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure);
  const rows = figures.map(
    ({ what, measured, budget, holds }) =>
      `| ${what} | ${measured} | ${budget} | ${holds ? 'yes' : '**no**'} |`,
  );
  const table = ['| what | measured | budget | holds |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(
    'docs/benchmarks.md',
    `# Benchmarks\n\n\`npm run build && npm run bench\` measures and writes this page. Figures with a browser come in pairs from one run, with\nHushcart and without, as machines are noisy.\n\nMeasured ${day} on ${machine}.\n\n${table}\n`,
  );
  console.log(`\n${table}\n`);
}
