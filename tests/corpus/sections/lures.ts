import { halves } from '../halves';
import { type SeenIncoming, tallyLures } from '../lures';
import { inWords } from '../share';
import { table } from '../table';

/** Others' harmful messages seen, and innocent ones flagged. */
export function lures(seen: readonly SeenIncoming[]): string[] {
  const rows = halves(seen, ({ incoming }) => incoming).map(([half, some]) => {
    const { caught, named, flagged } = tallyLures(some);
    return [half, inWords(caught), inWords(named), inWords(flagged)];
  });
  return table(['half', 'harmful caught', 'with the right name', 'innocent flagged'], rows);
}

/** The same, by what they try. */
export function byLure(seen: readonly SeenIncoming[]): string[] {
  const labels = [...new Set(seen.map(({ incoming }) => incoming.label))].sort();
  const split = halves(seen, ({ incoming }) => incoming);
  return table(
    ['what it tries', ...split.map(([half]) => `caught, ${half}`)],
    labels
      .filter((label) => label !== 'none')
      .map((label) => [
        label,
        ...split.map(([, some]) =>
          inWords(tallyLures(some.filter(({ incoming }) => incoming.label === label)).caught),
        ),
      ]),
  );
}
