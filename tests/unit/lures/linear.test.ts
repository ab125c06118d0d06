import { expect, test } from 'vitest';
import { matchLures } from '../../../utils/lures/match';

/** What makes careless patterns slow, over and over. */
const UNITS = [
  ...['1', '1 ', '11 ', '1.', '1-', '+', '12 34-', '138 ', '一', '一个', '三万', '每个五', '垫10'],
  ...[
    'a',
    'a ',
    'a.',
    'a. ',
    'a-',
    'a_',
    '@',
    '@a',
    'a@',
    '5 a ',
    '5 a b ',
    'a.b.c.',
    'www.',
    'xn--',
  ],
  ...[
    '://',
    'https://',
    'https://a',
    'https://1.2.3.',
    '://a@',
    'a dot ',
    'a点',
    'a。',
    'a(.)',
    '点',
  ],
  ...[
    '加',
    '加我',
    '加我微信 ',
    '微·',
    '微 ',
    '微😀',
    '主播',
    '你',
    '她住',
    '住在',
    '电话1',
    '谁',
    '求她',
  ],
  ...[
    '开共',
    '会议',
    '收',
    '收你的',
    '的d',
    '私 ',
    '滚 ',
    '第1',
    '一折',
    '地址',
    '小学',
    '市1-',
    '浙A',
  ],
  ...[
    'who ',
    'any one ',
    'at ',
    'need 1',
    'call 1',
    'calle ',
    'jl a ',
    'ซอย ',
    'the ',
    'i ',
    'her ',
  ],
  ...[
    'å',
    'а',
    'аa',
    'ệ',
    '\u0301',
    'a\u0301',
    '😀',
    '❤',
    '\u200b',
    '１',
    '加我微信便宜私我刷单佣金屏幕共享退款 ',
  ],
];
/** Eight times what may be pasted, so that what is quadratic shows. */
const LENGTH = 80_000;
/** Milliseconds of the processor. The worst takes about 45 on a quiet machine, a quadratic pattern seconds. */
const BUDGET = 450;

/** Milliseconds of the processor, so that other work on the machine counts little; the best of a few rounds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const started = process.cpuUsage();
    matchLures(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each(UNITS)('%j, eighty thousand characters of it', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  expect(timeOf(text)).toBeLessThan(BUDGET);
});

test('a chat message takes no time', () => {
  const chat = [
    '主播这件160穿M码可以吗 3号链接拍2件',
    '已拍，什么时候发货呀 昨天下的单',
    'is it the same colour?',
  ];
  for (let i = 0; i < 3000; i++) for (const text of chat) matchLures(text);
  const started = process.cpuUsage();
  for (let i = 0; i < 1000; i++) for (const text of chat) matchLures(text);
  const { user, system } = process.cpuUsage(started);
  // Microseconds: the budget is 15, times ten for a busy machine.
  expect((user + system) / 3000).toBeLessThan(150);
});
