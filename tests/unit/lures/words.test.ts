import { expect, test } from 'vitest';
import { type Words, wordCues } from '../../../utils/lures/cue';
import { tactics } from '../../../utils/lures/patterns';
import { signs } from '../../../utils/lures/signs';
import { languages } from '../../../utils/lures/words';

const lists = languages.flatMap((words) => Object.entries(words) as [keyof Words, string][]);
const asked = new Set(
  tactics.flatMap(({ rules }) =>
    rules.flatMap(({ all, none, twice }) => [...all.flat(), ...(none ?? []), twice]),
  ),
);

test.each(wordCues.filter((cue) => cue !== 'warn'))('some rule asks for %s', (cue) => {
  expect(asked.has(cue)).toBe(true);
});

test('what rules ask for, words or signs can give', () => {
  const given = new Set<string>([...lists.map(([cue]) => cue), ...signs.map(({ cue }) => cue)]);
  const links = ['fakeLink', 'oddLink', 'plainLink', 'chatLink'];
  expect([...asked].filter((cue) => cue && !given.has(cue) && !links.includes(cue))).toEqual([]);
});

test('no word is given twice in a list, and none is empty', () => {
  const wrong = lists.filter(([, list]) => {
    const words = list.split(/[|\n]/).map((word) => word.trim());
    return (
      new Set(words.filter(Boolean)).size < words.filter(Boolean).length || list.includes('||')
    );
  });
  expect(wrong.map(([cue]) => cue)).toEqual([]);
});

test.each(tactics.map((tactic) => [tactic.label, tactic] as const))(
  'the rules of %s are sure to some degree, the surest first or nearly so',
  (_label, { rules }) => {
    for (const { confidence, all, twice } of rules) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(all.length + (twice ? 1 : 0)).toBeGreaterThan(0);
    }
    expect(rules[0]!.confidence).toBe(Math.max(...rules.map(({ confidence }) => confidence)));
  },
);
