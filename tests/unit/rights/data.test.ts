import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataTypes } from '../../../utils/pii/finding';
import { aidFor, todosOf } from '../../../utils/rights/breach';
import { channels } from '../../../utils/rights/channels';
import { contactOf, contacts } from '../../../utils/rights/contacts';
import { firstAid } from '../../../utils/rights/first-aid';
import { holidayYears } from '../../../utils/rights/holidays';
import { laws } from '../../../utils/rights/laws';
import { places } from '../../../utils/rights/places';
import { typeNames } from '../../../utils/rights/type-names';
import { sites } from '../../../utils/sites';

const RIGHTS = resolve(import.meta.dirname, '../../../utils/rights');

test('every file of laws, first aid and holidays is in its list', () => {
  const files = (folder: string) =>
    readdirSync(`${RIGHTS}/${folder}`)
      .map((name) => name.replace('.ts', ''))
      .filter((name) => !['index', 'aid', 'year'].includes(name))
      .sort();
  expect(laws.map(({ id }) => id).sort()).toEqual(files('laws'));
  expect(firstAid.map(({ id }) => id).sort()).toEqual(files('first-aid'));
  expect(holidayYears.map(({ year }) => `cn-${year}`).sort()).toEqual(files('holidays'));
});

test('every law belongs to one place, and every place has laws we have', () => {
  const named = places.flatMap(({ laws: ids }) => ids);
  expect([...named].sort()).toEqual(laws.map(({ id }) => id).sort());
});

test('every law is dated, and says where it was read', () => {
  for (const { id, dated, inForce, source, checked } of laws) {
    expect([dated, inForce, checked].join(), id).toMatch(/^(20\d\d-\d\d-\d\d,?){3}$/);
    expect(source.length, id).toBeGreaterThan(10);
  }
});

test('what is said to be law and checked says where it stands, or how long in words', () => {
  for (const { id, terms } of laws)
    for (const term of Object.values(terms ?? {}))
      if (term.basis === 'law') expect(term.says, id).toBeDefined();
});

test('of every type something can be done at once, and every letter can name it', () => {
  for (const type of dataTypes) {
    expect(aidFor(type)?.now.length, type).toBeGreaterThan(1);
    expect(typeNames[type].zh, type).toBeTruthy();
  }
  expect(firstAid.flatMap(({ types }) => types).length).toBe(dataTypes.length);
});

test('what lets money go comes first', () => {
  const given = (['phone', 'bank_card', 'postal_address', 'verification_code'] as const).map(
    (type) => ({ type, first: 0, last: 0, count: 1 }),
  );
  expect(todosOf(given).map(({ aid }) => aid.id)).toEqual([
    'code',
    'bank-card',
    'phone',
    'address',
  ]);
});

test('every site we protect has a word on where to write, if only that none is known', () => {
  expect(sites.filter(({ id }) => !contactOf(id)).map(({ id }) => id)).toEqual([]);
});

test('the nearest domain wins', () => {
  expect(contactOf('channels.weixin.qq.com')?.name.zh).toBe('微信、视频号');
  expect(contactOf('live.qq.com')?.name.zh).toBe('腾讯、QQ');
  expect(contactOf('notqq.com')).toBeNull();
});

test('addresses look like addresses, and nobody is sent to the wrong site', () => {
  for (const { name, email, form, closeAt, sure } of contacts) {
    if (email) expect(email, name.en).toMatch(/^[\w.-]+@[\w.-]+\.\w+$/);
    for (const url of [form, closeAt]) if (url) expect(url, name.en).toMatch(/^https:\/\/\S+$/);
    expect(JSON.stringify({ form, closeAt })).not.toContain('sharelatex');
    if (sure === 'none') expect({ email, form }).toEqual({});
  }
});

test('the channels come in the order to go, without those nobody could check', () => {
  expect(channels.map(({ id }) => id)).toEqual([
    'platform',
    'seller',
    '12315',
    '12377',
    '12321',
    '96110',
    '110',
  ]);
});
