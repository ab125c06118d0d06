import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finderOf } from '../../../utils/own/finder';
import { formsOf } from '../../../utils/own/forms';
import { read } from '../../../utils/pii/reading';
import { halfOf, linesOf, type Message } from '../../corpus/message';
import { details } from './details';
import { fingerprintsOfDetails } from './own-of';

const TYPES = ['own_detail', 'protected_phrase'] as const;

const innocent = linesOf<Message>('messages.jsonl')
  .filter((message) => halfOf(message) === 'tuning' && message.spans.length === 0)
  .map(({ text }) => read(text).reading);

test('no innocent message is flagged, whatever the vault holds', () => {
  fc.assert(
    fc.property(fc.array(details, { minLength: 1, maxLength: 12 }), (own) => {
      const find = finderOf(fingerprintsOfDetails(own));
      const flagged = innocent.filter((reading) =>
        TYPES.some((type) => [...find(reading, type)].length > 0),
      );
      expect(flagged.map(({ text }) => text)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const FULL_WIDTH = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const BOLD = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)));
const between = (mark: string) => (text: string) => [...text].join(mark);
/** Ways to write the same that keep every sign in its place. */
const disguises = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  FULL_WIDTH,
  BOLD,
  between('\u200b'),
  between('\u2060'),
);
const around = fc.constantFrom<[string, string]>(
  ['', ''],
  ['我叫 ', ' 收'],
  ['地址：', '，谢谢'],
  ['😀', '😀'],
);

test('what was entered is found as entered, and disguised', () => {
  fc.assert(
    fc.property(details, disguises, around, (detail, disguise, [lead, trail]) => {
      fc.pre(formsOf(detail).length > 0 && !formsOf(detail).some((form) => form.startsWith('w:')));
      const find = finderOf(fingerprintsOfDetails([detail]));
      const { reading } = read(lead + disguise(detail.text) + trail);
      expect(TYPES.flatMap((type) => [...find(reading, type)]).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('a finding lies in the text, and its value is a form of the detail', () => {
  fc.assert(
    fc.property(details, fc.string({ unit: 'grapheme', maxLength: 6 }), (detail, noise) => {
      const find = finderOf(fingerprintsOfDetails([detail]));
      const { reading } = read(`${noise} ${detail.text} ${noise}`);
      const bodies = formsOf(detail).map((form) => form.slice(2));
      for (const type of TYPES)
        for (const { start, end, value } of find(reading, type)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(reading.text.length);
          expect(bodies).toContain(value);
        }
    }),
    { numRuns: 500 },
  );
});

/** What makes careless looking slow, over and over. */
const UNITS = [
  '1',
  '1 ',
  '一号楼',
  '1号',
  'a',
  'a1',
  '张',
  '张 ',
  '明\u200b',
  '路1-',
  '翠苑3-2-',
  '我叫张',
  '😀1',
];
const LENGTH = 10_000;
/** Milliseconds: ten times what the slowest takes on a quiet machine, to tell a quadratic one from a busy machine. */
const BUDGET = 100;

test.each(UNITS)('ten thousand characters of %j are looked through in time', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const own = fc.sample(details, { numRuns: 20, seed: 7 });
  const find = finderOf(fingerprintsOfDetails(own));
  const { reading } = read(text);
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    // Another reading each time: the finder remembers the last.
    const again = { ...reading };
    for (const type of TYPES) [...find(again, type)];
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(BUDGET);
});
