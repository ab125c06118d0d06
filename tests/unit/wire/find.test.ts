import { describe, expect, test } from 'vitest';
import type { DataType } from '../../../utils/pii/finding';
import { findLeaks } from '../../../utils/wire/needles/find';
import { poolOf } from '../../../utils/wire/needles/pool';
import { tokensOf } from '../../../utils/wire/needles/tokens';
import { layers, singles } from './spellings';

const MAIL = { type: 'email', value: 'Mei.Lin+shop@gmail.com' } as const;
const PHONE = { type: 'phone', value: '138 0000 1234' } as const;
const ADDRESS = { type: 'postal_address', value: '上海市浦东新区世纪大道1号2栋301' } as const;
const pool = poolOf([MAIL, PHONE, ADDRESS].flatMap((needle) => tokensOf(needle)));
const around = (text: string) => `https://t.example/c?v=2&id=8871&x=${text}&ref=abc`;
const typesIn = (text: string) => findLeaks(text, pool).map(({ needle }) => needle.type);

const values: [DataType, string][] = [
  ['email', 'mei.lin+shop@gmail.com'],
  ['email', 'meilin@gmail.com'],
  ['phone', '13800001234'],
  ['phone', '+8613800001234'],
  ['postal_address', ADDRESS.value],
];

describe.each(values)('a %s as %s', (type, value) => {
  test.each(Object.entries({ ...layers, ...singles }))('in %s', (_name, encode) => {
    expect(typesIn(around(encode(value)))).toContain(type);
  });

  test('in every chain of two', () => {
    const missed = Object.entries(layers).flatMap(([inner, first]) =>
      Object.entries(layers)
        .filter(([, second]) => !typesIn(around(second(first(value)))).includes(type))
        .map(([outer]) => `${inner}>${outer}`),
    );
    expect(missed).toEqual([]);
  });

  test('inside a longer text that was encoded as a whole, wherever it stands there', () => {
    const missed = ['base64', 'base64url', 'hex', 'url'].flatMap((name) =>
      ['', 'a', 'ab', '{"k":"'].filter(
        (before) => !typesIn(around(layers[name]!(`${before}${value}","t":1}`))).includes(type),
      ),
    );
    expect(missed).toEqual([]);
  });
});

test.each([
  ['JSON', JSON.stringify({ a: JSON.stringify({ mail: 'mei.lin+shop@gmail.com' }) })],
  ['escaped JSON', '{"mail":"mei.lin+shop\\u0040gmail.com"}'],
  ['entities', 'mei.lin&#43;shop&#x40;gmail.com'],
  ['percent signs twice', encodeURIComponent(encodeURIComponent('mei.lin+shop@gmail.com'))],
  ['percent signs in lower case', 'mei.lin%2bshop%40gmail.com'],
])('reads through %s', (_name, text) => {
  expect(typesIn(text)).toEqual(['email']);
});

test.each<[DataType, string]>([
  ['person_name', 'Anna Maria Schmidt'],
  ['postal_address', '221B Baker Street London'],
  ['phone', '138 0000 1234'],
])('reads a %s in a form that holds nothing but plus signs', (type, value) => {
  const query = new URLSearchParams({ a: 'x', b: value }).toString();
  expect(query).not.toContain('%');
  const found = findLeaks(query, poolOf(tokensOf({ type, value })));
  expect(found.map(({ encoding }) => encoding)).toEqual(['url']);
});

test('names the chain in the order it was applied', () => {
  const chain = (text: string) => findLeaks(text, pool).map(({ encoding }) => encoding);
  expect(chain('u=13800001234')).toEqual(['plain']);
  expect(chain(layers.base64!(layers.md5!('13800001234')))).toEqual(['md5>base64']);
  expect(chain(layers.sha256!('13800001234'))).toEqual(['sha256']);
});

test.each([
  ['a longer number', 'order=9138000012345'],
  ['another address at the same host', 'mail=someone@gmail.com'],
  ['part of a base64 text', layers.base64!('13800')],
  ['nothing', ''],
])('does not take %s for a leak', (_name, text) => {
  expect(typesIn(text)).toEqual([]);
});

test('a short code is found behind a longer number that holds it', () => {
  const code = poolOf(tokensOf({ type: 'verification_code', value: '4821' }, true));
  expect(findLeaks('t=17048217&draft=4821', code)).toHaveLength(1);
  expect(findLeaks('t=17048217&draft=48210', code)).toEqual([]);
});

test.each<[DataType, string]>([
  ['password', 'password'],
  ['verification_code', '123456'],
  ['person_name', 'Grace'],
])('a %s that is short or a common word is told by its hash alone', (type, value) => {
  const small = poolOf(tokensOf({ type, value }));
  expect(findLeaks(`{"${value}":"${value}"}`, small)).toEqual([]);
  expect(findLeaks(layers.sha256!(value), small)).toHaveLength(1);
});
