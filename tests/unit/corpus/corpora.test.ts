import { expect, test } from 'vitest';
import { mod11Minus2, passesLuhn } from '../../../utils/pii/checks/checksum';
import { dataTypes } from '../../../utils/pii/finding';
import { linesOf, type Message } from '../../corpus/message';
import { messageSets, seenSets, talkSets } from '../../corpus/sets';

const sets = messageSets();
const messages = sets.flatMap((set) => set.messages);
const talks = talkSets().flatMap((set) => set.talks);
const incoming = seenSets().flatMap(({ seen }) => seen.map((one) => one.incoming));

test('the files are there', () => {
  expect(sets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['tuning', 'held-out', 'public']),
  );
  expect(talks.length).toBeGreaterThan(60);
  expect(incoming.length).toBe(800);
});

test('every id is used once', () => {
  const ids = [...messages, ...talks, ...incoming].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('labels lie in their text, apart, with a type that exists', () => {
  const wrong = messages.filter(({ text, spans }) =>
    spans.some(
      ({ type, start, end }, i) =>
        !dataTypes.includes(type) ||
        start < (spans[i - 1]?.end ?? 0) ||
        end <= start ||
        end > text.length,
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('parts of talks lie in their messages', () => {
  const wrong = talks.filter(({ messages, spans }) =>
    spans.some(({ parts }) =>
      parts.some(([at, start, end]) => end <= start || end > (messages[at]?.text.length ?? 0)),
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

const published = linesOf<Message>('public.jsonl');

test('each published sample names its source', () => {
  expect(published.filter(({ note }) => !/^src=\w+$/.test(note))).toEqual([]);
});

test('published samples pass the checks that they illustrate', () => {
  const values = (type: string) =>
    published
      .flatMap(({ spans }) => spans.filter((span) => span.type === type))
      .map(({ value }) => value);
  expect(values('bank_card').filter((value) => !passesLuhn(value))).toEqual([]);
  expect(values('bank_account').filter((value) => !passesMod97(value))).toEqual([]);
  const residents = values('national_id').filter((value) => /^\d{17}[\dX]$/.test(value));
  expect(residents.map(mod11Minus2)).toEqual(residents.map((value) => value.at(-1)));
});

/** ISO 13616: the account's check digits by ISO 7064, MOD 97-10. */
function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
