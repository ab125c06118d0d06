import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';
import { isSmallTalk } from '../../../utils/pii/small-talk';
import { messageSets } from '../../corpus/sets';

test.each([
  '',
  '1',
  '666',
  '扣1',
  '好的',
  '好看!!',
  '哈哈哈哈',
  'hello～',
  'Nice 👍',
  '11111',
  '[赞][赞]',
])('%s is', (text) => {
  expect(isSmallTalk(text)).toBe(true);
});

test.each([
  '验证码482913',
  '482913',
  '12',
  '张伟',
  '乙肝',
  '我12',
  '一三八',
  '①②',
  '1️⃣3️⃣8️⃣',
  'x@y',
  '谢好看',
])('%s may hold something', (text) => {
  expect(isSmallTalk(text)).toBe(false);
});

test('in no message that is one does the engine find anything, asked for or not', () => {
  const small = messageSets()
    .flatMap(({ messages }) => messages)
    .filter(({ text }) => isSmallTalk(text));
  expect(small.length).toBeGreaterThan(50);
  const found = ({ text }: { text: string }) => [...scan(text), ...scan(text, { asked: true })];
  expect(small.filter((message) => found(message).length > 0)).toEqual([]);
});

test('in no heap of cheers does the engine find anything', () => {
  const cheer = fc.constantFrom(...'哈啊好看美赞的了棒扣6 !～👍', 'hello', 'ok', 'nice');
  fc.assert(
    fc.property(fc.array(cheer, { maxLength: 30 }), (cheers) => {
      const text = cheers.join('');
      expect(isSmallTalk(text)).toBe(true);
      expect(scan(text, { asked: true })).toEqual([]);
    }),
  );
});

test('a glance is quick, whatever the text', () => {
  const long = `${'hahi6'.repeat(2000)}7`;
  const start = performance.now();
  expect(isSmallTalk(long)).toBe(false);
  expect(performance.now() - start).toBeLessThan(50);
});
