import { statementOf } from '../licences';
import type { Run } from '../run';
import { percent } from '../share';
import { table } from '../table';
import { tally } from '../tally';

/** Ourselves and others on the same messages: caught / innocent flagged. */
export function besideOthers(runs: readonly Run[]): string[] {
  const names = runs[0]!.sets.map(({ name }) => name);
  const rows = runs.map(({ scanner, sets, failure }) =>
    failure
      ? [scanner.name, ...names.map(() => 'did not run')]
      : [
          scanner.name,
          ...sets.map(({ judged }) => {
            const { caught, flagged } = tally(judged);
            return `${percent(caught)} / ${percent(flagged)}`;
          }),
        ],
  );
  return table(['finder', ...names], rows);
}

/** What the others are, and how they were used. */
export function versions(runs: readonly Run[]): string[] {
  const rows = runs
    .filter(({ scanner }) => scanner.packages.length > 0)
    .flatMap(({ scanner, failure }) =>
      scanner.packages.map((name) => {
        const { version, license } = statementOf(name);
        return [name, version, license, failure ?? scanner.usage];
      }),
    );
  return table(['package', 'version', 'licence', 'used as'], rows);
}
