import { expect, test } from 'vitest';
import { examples } from '../../corpus/examples';
import { halves } from '../../corpus/halves';
import { halfOf } from '../../corpus/message';
import { signOf, spotsOf } from '../../corpus/peers/placeholders';
import { run } from '../../corpus/run';
import { judge } from '../../corpus/score';
import { timeFrom, timesAsLong } from '../../corpus/speed';
import { table } from '../../corpus/table';
import { message, spot } from './make';

// sha256('a') begins with ca, sha256('c') with 2e.
test('a line belongs to the half that its id’s hash says, for good', () => {
  expect(halfOf({ id: 'c' })).toBe('tuning');
  expect(halfOf({ id: 'a' })).toBe('held-out');
  expect(halves([{ id: 'a' }, { id: 'c' }], (line) => line)).toEqual([
    ['tuning', [{ id: 'c' }]],
    ['held-out', [{ id: 'a' }]],
  ]);
});

test('examples are of the tuning half alone', () => {
  const wrong = (id: string) =>
    judge(message('0123456789', ['phone@0-4'], { id }), [spot('email@5-9')]);
  const lines = examples([{ name: 'all', judged: [wrong('a'), wrong('c')] }], [], []);
  expect(lines).toEqual([
    'missed phone: 0123\t| 0123456789 [c]',
    'flagged as email: 5678\t| 0123456789 [c]',
  ]);
});

test('a finder that does not start is reported, and stops nobody', async () => {
  const broken = {
    name: 'broken',
    packages: [],
    usage: '',
    open: () => Promise.reject(new Error('not installed')),
  };
  const { find, sets, failure } = await run(broken, [], () => {});
  expect([find, sets, failure]).toEqual([null, [], 'Error: not installed']);
});

test('redacted texts tell where something was', () => {
  const cut = (sign: string, type: 'phone' | 'email', pattern: RegExp) => ({
    sign,
    type,
    replace: (text: string) => text.replace(pattern, sign),
  });
  const replacers = [cut(signOf(0), 'phone', /\d{3}-\d{4}/g), cut(signOf(1), 'email', /\S+@\S+/g)];
  const text = '555-0100 or a@b.example or 555-0199';
  expect(
    spotsOf(text, replacers).map(({ start, end, type }) => [type, text.slice(start, end)]),
  ).toEqual([
    ['phone', '555-0100'],
    ['email', 'a@b.example'],
    ['phone', '555-0199'],
  ]);
  expect(spotsOf('nothing here', replacers)).toEqual([]);
});

test('times have a middle and a mean', () => {
  expect(timeFrom([5, 1, 3])).toEqual({ median: 3, mean: 3 });
  expect(timeFrom([1, 2, 3, 10])).toEqual({ median: 2.5, mean: 4 });
  expect(timesAsLong(26, 10)).toBe('× 3');
  expect(timesAsLong(4, 100)).toBe('× 0.04');
});

test('tables have their columns in line', () => {
  expect(table(['a', 'long'], [['wide cell', '1']])).toEqual([
    '| a         | long |',
    '| --------- | ---- |',
    '| wide cell | 1    |',
  ]);
});
