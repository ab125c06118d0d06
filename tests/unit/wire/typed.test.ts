import { expect, test } from 'vitest';
import { openTyped } from '../../../utils/wire/finder/typed';
import type { Needle } from '../../../utils/wire/needles/needle';
import { parseNeedles } from '../../../utils/wire/needles/parse';

const phone = (value: string): Needle[] => (value === '' ? [] : [{ type: 'phone', value }]);
const values = (typed: ReturnType<typeof openTyped>) => typed.all().map(({ value }) => value);

test('while it is typed only the newest counts', () => {
  const typed = openTyped();
  const field = {};
  for (const value of ['138', '13800', '138000', '13800001234', '1380000123'])
    typed.note(field, phone(value));
  expect(values(typed)).toEqual(['1380000123']);
});

test('a field that is emptied or filled anew is remembered: it was sent, most likely', () => {
  const typed = openTyped();
  const field = {};
  typed.note(field, phone('13800001234'));
  typed.note(field, phone(''));
  typed.note(field, phone('15900001234'));
  expect(values(typed)).toEqual(['13800001234', '15900001234']);
});

test('its version changes only when there is something new', () => {
  const typed = openTyped();
  const field = {};
  typed.note(field, phone('13800001234'));
  const before = typed.version();
  typed.note(field, phone('13800001234'));
  expect(typed.version()).toBe(before);
});

test('a page of endless fields is not remembered endlessly', () => {
  const typed = openTyped();
  for (let i = 0; i < 500; i++) typed.note({}, phone(String(13_800_000_000 + i)));
  expect(typed.all().length).toBeLessThanOrEqual(80);
});

test('however many details its fields hold, other frames can be told of the last', () => {
  const typed = openTyped();
  const list = (from: number) =>
    Array.from({ length: 10 }, (_, i) => phone(String(13_800_000_000 + from + i))).flat();
  for (let field = 0; field < 40; field++) typed.note({}, list(field * 10));
  expect(parseNeedles(typed.all())?.at(-1)?.value).toBe('13800000399');
});
