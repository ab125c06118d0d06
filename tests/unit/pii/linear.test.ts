import { expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';

/** What makes careless patterns slow, over and over. */
const UNITS = [
  ...[
    '1',
    '微信号是微',
    '加v 搜微v同',
    '微信是a1_',
    '抖音号d音1',
    '车架号是:vin ',
    '1 ',
    '11 ',
    '12,',
    '1-',
    '9 8 7-',
    '0 1-2.3',
    '12.34:56 ',
    '138 ',
    '+86 138 ',
    '00 1',
    '+1 ',
  ],
  ...['一', '一 ', '○1', '1\u200b', '😀1', 'l0', 'O', 'one ', '공일', 'ศูนย์'],
  ...['a', 'a@', 'a@a.', '艾特', 'www.', 't.me/', 'q1', 'g-1', '(', 'ü'],
  ...[
    '一号楼',
    '1号',
    '号',
    '市区路',
    '中.',
    '收件人王',
    '我叫王',
    '姓名',
    '加微信',
    '加微信a',
    '微 ',
  ],
  ...['单号1234567890123 ', '验证码12345,', '电话1234567,', '张 ', '王小明收'],
];
/** Characters of the longest text that may be pasted. */
const LENGTH = 10_000;
/**
 * Milliseconds. The worst takes about 40, four times the budget of the product, which is still to be met;
 * ten times as much tells a quadratic pattern (seconds) from a busy machine.
 */
const BUDGET = 400;

test.each(UNITS)('%j, ten thousand characters of it', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  scan(text);
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    scan(text);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(BUDGET);
});

test('a detail at the end of a long text is found', () => {
  const text = `${'主播好，今天真好看 666 '.repeat(700)}打13800001234`;
  expect(scan(text).map(({ value }) => value)).toEqual(['13800001234']);
});

test('a detail at the end of a table is found', () => {
  const text = `${'12 34 56\n'.repeat(1000)}打138 0000 1234`;
  expect(scan(text).at(-1)?.value).toBe('13800001234');
});
