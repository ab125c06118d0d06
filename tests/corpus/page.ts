import type { Results } from './report';
import { byDisguise, byLocale, byTrap, byType } from './sections/breakdown';
import { calibration } from './sections/calibration';
import { byLure, lures } from './sections/lures';
import { overview } from './sections/overview';
import { besideOthers, versions } from './sections/peers';
import { talks, talksByType } from './sections/talks';
import { timesAsLong } from './speed';
import { table } from './table';

/** `docs/accuracy.md`. */
export function page({ runs, heard, seen, times }: Results): string {
  const { sets } = runs[0]!;
  const halvesOfCorpus = sets.slice(0, 2);
  const ours = times[0]!;
  const speed = runs.flatMap(({ scanner }, i) => {
    const time = times[i];
    const cells = (['median', 'mean'] as const).map(
      (of) => time && timesAsLong(time[of], ours[of]),
    );
    return time ? [[scanner.name, ...(cells as string[])]] : [];
  });
  return [
    '# Accuracy',
    '',
    '`npm run corpus` measures and writes this page; `npm run corpus -- --examples` also lists what went wrong in the tuning half.',
    'What the sets hold, how they are split and what the measures mean: [tests/corpus/README.md](../tests/corpus/README.md).',
    'All messages are made up, by seventeen authors, and more than half of them hold a detail: in a real room few do. The figures compare versions and finders; they are no promise.',
    ...section('Messages', overview(sets)),
    ...section(
      'Beside other finders: messages caught / innocent messages flagged',
      besideOthers(runs),
    ),
    '',
    'A message counts as caught when some finding, of whatever type, covers half of a detail. Most of these packages were made for English documents, and `libphonenumber-js` for phones alone.',
    ...section('By type', byType(sets)),
    ...section('By locale', byLocale(halvesOfCorpus)),
    ...section('By disguise', byDisguise(sets)),
    ...section('By trap', byTrap(sets)),
    ...section('Details in parts', talks(heard)),
    '',
    ...talksByType(heard),
    ...section('Lures in what others write', lures(seen)),
    '',
    ...byLure(seen),
    ...section('How sure, and how often right', calibration(sets)),
    '',
    'Right is a finding that covers half of a labelled detail and has its type. With half of the messages innocent, this says how confidence orders findings rather than how often a warning is right in a room.',
    ...section('Speed', table(['finder', 'median time for a message', 'mean'], speed)),
    '',
    'Of the same messages in the same run, as a multiple of Hushcart’s; to one digit, since machines are noisy. Microseconds are printed by the command, and held against a budget in [benchmarks.md](benchmarks.md).',
    ...section('The other packages', versions(runs)),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', `## ${title}`, '', ...lines];
}
