import type { Message } from '../message';
import type { JudgedSet } from '../run';
import type { Judged } from '../score';
import { inWords, type Share } from '../share';
import { table } from '../table';
import { tally } from '../tally';

/** Details found and their type right, by type. */
export function byType(sets: readonly JudgedSet[]): string[] {
  const types = keysOf(sets, ({ spans }) => spans.map(({ type }) => type));
  return table(
    ['type', ...sets.flatMap(({ name }) => [`found, ${name}`, 'type right'])],
    types.map((type) => [
      type,
      ...sets.flatMap(({ judged }) => {
        const hits = judged.flatMap((one) => one.hits).filter(({ label }) => label.type === type);
        const missed = judged.flatMap((one) => one.missed).filter((label) => label.type === type);
        const typed = hits.filter(({ isTyped }) => isTyped).length;
        return [
          inWords({ part: hits.length, whole: hits.length + missed.length }),
          inWords({ part: typed, whole: hits.length }),
        ];
      }),
    ]),
  );
}

/** Messages caught and innocent ones flagged, by locale. */
export function byLocale(sets: readonly JudgedSet[]): string[] {
  return byKey(sets, ({ locale }) => [locale], 'locale', [
    ['caught', (judged) => tally(judged).caught],
    ['flagged', (judged) => tally(judged).flagged],
  ]);
}

/** Messages with a detail caught, by the disguise they wear. */
export function byDisguise(sets: readonly JudgedSet[]): string[] {
  return byKey(sets, ({ spans, tags }) => (spans.length > 0 ? tags : []), 'disguise', [
    ['caught', (judged) => tally(judged).caught],
    ['every detail', (judged) => tally(judged).caughtWhole],
  ]);
}

/** Innocent messages flagged, by the trap they set. */
export function byTrap(sets: readonly JudgedSet[]): string[] {
  return byKey(sets, ({ spans, tags }) => (spans.length > 0 ? [] : tags), 'trap', [
    ['flagged', (judged) => tally(judged).flagged],
  ]);
}

type Measure = readonly [name: string, measure: (judged: readonly Judged[]) => Share];

function byKey(
  sets: readonly JudgedSet[],
  keys: (message: Message) => readonly string[],
  title: string,
  measures: readonly Measure[],
): string[] {
  return table(
    [title, ...sets.flatMap(({ name }) => measures.map(([measure]) => `${measure}, ${name}`))],
    keysOf(sets, keys).map((key) => [
      key,
      ...sets.flatMap(({ judged }) => {
        const ofKey = judged.filter(({ message }) => keys(message).includes(key));
        return measures.map(([, measure]) => inWords(measure(ofKey)));
      }),
    ]),
  );
}

/** Keys of the sets' messages, the most frequent first. */
function keysOf(
  sets: readonly JudgedSet[],
  keys: (message: Message) => readonly string[],
): string[] {
  const counts = new Map<string, number>();
  for (const { judged } of sets)
    for (const { message } of judged)
      for (const key of keys(message)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}
