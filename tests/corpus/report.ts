import { detectors } from '../../utils/pii/detectors';
import type { DataType } from '../../utils/pii/finding';
import { type Half, halfOf, type Message, messages } from './message';
import { judge, type Result } from './score';

const HALVES: readonly Half[] = ['tuning', 'held-out'];
/** The types that some detector finds: others are not asked for. */
const COVERED: ReadonlySet<DataType> = new Set(detectors.map(({ type }) => type));
const PHONE: ReadonlySet<DataType> = new Set(['phone']);

/** Which messages a table speaks of, and which of their details count. */
const TABLES: readonly (readonly [
  title: string,
  isIn: (message: Message) => boolean,
  types: ReadonlySet<DataType>,
])[] = [
  ['zh-CN', ({ locale }) => locale === 'zh-CN', COVERED],
  ['phones of other locales', ({ locale }) => locale !== 'zh-CN', PHONE],
  ['all locales', () => true, COVERED],
];

/** The report, as lines of text; with `examples`, what went wrong in the tuning half follows. */
export function report(examples: boolean): string[] {
  const all = messages();
  const lines = [`${all.length} messages; types with a detector: ${[...COVERED].join(', ')}`];
  for (const [title, isIn, types] of TABLES) {
    for (const half of HALVES) {
      const results = all
        .filter((message) => isIn(message) && halfOf(message) === half)
        .map((message) => judge(message, types));
      lines.push('', `${title}, ${half} half`, ...summary(results), ...recall(results, types));
      if (examples && half === 'tuning' && types === COVERED) lines.push(...mistakes(results));
    }
  }
  return lines;
}

function summary(results: Result[]): string[] {
  const innocent = results.filter(({ message }) => message.spans.length === 0);
  const telling = results.filter(({ hit, missed }) => hit.length + missed.length > 0);
  const withWrong = results.filter(
    ({ message, wrong }) => message.spans.length > 0 && wrong.length > 0,
  );
  return [
    share(
      'messages caught, every detail',
      telling.filter(({ missed }) => missed.length === 0),
      telling,
    ),
    share(
      'messages caught, some detail',
      telling.filter(({ hit }) => hit.length > 0),
      telling,
    ),
    share(
      'innocent messages flagged',
      innocent.filter(({ findings }) => findings.length > 0),
      innocent,
    ),
    `  findings beside the labels in ${withWrong.length} other messages`,
  ];
}

function recall(results: Result[], types: ReadonlySet<DataType>): string[] {
  return [...types].flatMap((type) => {
    const found = results.flatMap(({ hit }) => hit).filter((label) => label.type === type);
    const missed = results.flatMap((result) => result.missed).filter((l) => l.type === type);
    const total = [...found, ...missed];
    return total.length > 0 ? [share(`  ${type}`, found, total)] : [];
  });
}

function share(name: string, part: readonly unknown[], whole: readonly unknown[]): string {
  const percent = whole.length > 0 ? (100 * part.length) / whole.length : 0;
  return `  ${name.padEnd(32)} ${percent.toFixed(1).padStart(5)} %  (${part.length} of ${whole.length})`;
}

function mistakes(results: Result[]): string[] {
  return results.flatMap(({ message, missed, wrong, findings }) => {
    const flagged = message.spans.length === 0 ? findings : wrong;
    return [
      ...missed.map(
        ({ type, start, end }) =>
          `  missed ${type}: ${message.text.slice(start, end)}\t| ${message.text} [${message.id}]`,
      ),
      ...flagged.map(
        ({ detector, start, end }) =>
          `  flagged ${detector}: ${message.text.slice(start, end)}\t| ${message.text} [${message.id}]`,
      ),
    ];
  });
}
