import { expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';

const types = (text: string, asked: boolean) =>
  scan(text, { asked })
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ type }) => type);

test.each([
  ['张晓', 'person_name'],
  ['李伟', 'person_name'],
  ['318055220951', 'order_number'],
  ['翡翠城3栋502', 'postal_address'],
  ['E12345678', 'passport'],
])('%s answers a question', (text, type) => {
  expect(types(text, true)).toContain(type);
});

test.each(['张晓', '李伟', '318055220951', 'E12345678'])('%s by itself is nothing', (text) => {
  expect(types(text, false)).toEqual([]);
});

test.each(['好的', '高兴', '明天', '199', '可以', '方便'])('%s answers nothing', (text) => {
  expect(types(text, true)).toEqual([]);
});
