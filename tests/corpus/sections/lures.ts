import { type SeenSet, tallyLures } from '../lures';
import { inWords } from '../share';
import { table } from '../table';

/** Others' harmful messages seen, and innocent ones flagged. */
export function lures(sets: readonly SeenSet[]): string[] {
  const rows = sets.map(({ name, seen }) => {
    const { caught, named, flagged } = tallyLures(seen);
    return [name, inWords(caught), inWords(named), inWords(flagged)];
  });
  return table(['set', 'harmful caught', 'with the right name', 'innocent flagged'], rows);
}

/** The same, by what they try. */
export function byLure(sets: readonly SeenSet[]): string[] {
  const all = sets.flatMap(({ seen }) => seen);
  const labels = [...new Set(all.map(({ incoming }) => incoming.label))].sort();
  return table(
    ['what it tries', ...sets.map(({ name }) => `caught, ${name}`)],
    labels
      .filter((label) => label !== 'none')
      .map((label) => [
        label,
        ...sets.map(({ seen }) =>
          inWords(tallyLures(seen.filter(({ incoming }) => incoming.label === label)).caught),
        ),
      ]),
  );
}
