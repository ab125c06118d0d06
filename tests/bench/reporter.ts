import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { FIGURES, type Figure } from './figures';
import { withSection } from './section';

const PAGE = 'docs/benchmarks.md';

/** Clears the figures of the last run. */
export function clear(): void {
  mkdirSync(dirname(FIGURES), { recursive: true });
  rmSync(FIGURES, { force: true });
}

/** Prints the figures of this run and writes them into their section of `docs/benchmarks.md`. */
export function report(heading: string, command: string): void {
  if (!existsSync(FIGURES)) return;
  const rows = readFileSync(FIGURES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure)
    .map(
      ({ what, measured, budget, holds }) =>
        `| ${what} | ${measured} | ${budget} | ${holds ? 'yes' : '**no**'} |`,
    );
  const head = ['| what | measured | budget | holds |', '| --- | --- | --- | --- |'];
  const table = [...head, ...rows].join('\n');
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const day = new Date().toISOString().slice(0, 10);
  const body = `\`${command}\`, measured ${day} on ${machine}.\n\n${table}`;
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), heading, body));
  console.log(`\n${table}\n`);
}
