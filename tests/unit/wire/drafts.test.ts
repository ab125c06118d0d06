import { beforeEach, expect, test } from 'vitest';
import { type Drafts, openDrafts } from '../../../utils/wire/finder/drafts';
import { layers } from './spellings';

const NUMBER = '13800001234';
const TEXT = `打我电话${NUMBER}`;

let now = 0;
let text: string | null = '';
let drafts: Drafts;
const elsewhere = new Set<string>();
const box = { read: () => text };

beforeEach(() => {
  now = 1000;
  text = '';
  elsewhere.clear();
  drafts = openDrafts(
    (draft) => (draft.includes(NUMBER) ? [{ type: 'phone', value: NUMBER }] : []),
    (value) => elsewhere.has(value),
    () => now,
  );
});

function write(value: string): void {
  text = value;
  drafts.onInput(box, true);
}

const values = (call: string) => drafts.secretsIn(call).map(({ value }) => value);

test('an innocent draft keeps nothing back', () => {
  write('这件160穿M码可以吗');
  expect(drafts.isAnyOpen()).toBe(false);
  expect(values('这件160穿M码可以吗')).toEqual([]);
});

test.each(Object.entries({ plain: (value: string) => value, ...layers }))(
  'an undecided number is kept back, in %s',
  (_name, encode) => {
    write(TEXT);
    expect(values(`{"typing":"${encode(NUMBER)}"}`)).toEqual([NUMBER]);
    expect(values('{"heartbeat":1764000000000}')).toEqual([]);
  },
);

test('what the guard lets through goes, and what waited for it', () => {
  write(TEXT);
  const secrets = drafts.secretsIn(TEXT);
  expect(drafts.fateOf(secrets)).toBe('waits');
  drafts.onLet([box]);
  expect(values(TEXT)).toEqual([]);
  expect(drafts.fateOf(secrets)).toBe('goes');
});

test('after a while the same number typed again is undecided again', () => {
  write(TEXT);
  drafts.onLet([box]);
  write('');
  now += 11_000;
  write(`还是${NUMBER}`);
  expect(values(NUMBER)).toEqual([NUMBER]);
});

test('masked or edited, what waited is dropped', () => {
  write(TEXT);
  const secrets = drafts.secretsIn(TEXT);
  write('打我电话138****1234');
  expect(drafts.fateOf(secrets)).toBe('drops');
});

test('taken out of the box by the page it is kept back for half a minute, and somebody is asked', () => {
  write(TEXT);
  const secrets = drafts.secretsIn(TEXT);
  text = '';
  expect(drafts.fateOf(secrets)).toBe('taken');
  now += 29_000;
  expect(values(TEXT)).toEqual([NUMBER]);
  now += 2_000;
  expect(values(TEXT)).toEqual([]);
});

test('a viewer who says no to that has it dropped', () => {
  write(TEXT);
  const secrets = drafts.secretsIn(TEXT);
  text = '';
  expect(drafts.fateOf(secrets)).toBe('taken');
  drafts.forget(secrets);
  expect(drafts.fateOf(secrets)).toBe('drops');
});

test('a viewer who says yes to that lets it go', () => {
  write(TEXT);
  const secrets = drafts.secretsIn(TEXT);
  text = '';
  drafts.decide(secrets);
  expect(drafts.fateOf(secrets)).toBe('goes');
});

test('a number that was typed in a form as well may leave with that', () => {
  write(TEXT);
  elsewhere.add(NUMBER);
  expect(values(NUMBER)).toEqual([]);
});

test('what the viewer deletes is decided: nobody is asked', () => {
  write(TEXT);
  const secrets = drafts.secretsIn(TEXT);
  text = '';
  drafts.onInput(box, true);
  expect(drafts.fateOf(secrets)).toBe('drops');
});

test('a page that takes a draft before anybody has looked at it has not had it decided', () => {
  write(TEXT);
  text = '';
  drafts.onInput(box, false);
  expect(values(TEXT)).toEqual([NUMBER]);
});
