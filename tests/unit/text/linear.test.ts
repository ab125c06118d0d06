import { expect, test } from 'vitest';
import { read } from '../../../utils/pii/reading';

/** What careless folding is slow with, over and over. */
const UNITS = [
  ...[
    '1',
    '1 ',
    '138 ',
    '1-3.',
    '一',
    '一 ',
    '1o',
    '13S',
    '○1',
    '灵1',
    '1啊',
    '138然后0000',
    '四个1',
  ],
  ...['①', 'Ⅰ1', '𝟏', '١', '1\u200b', '1\u0301', 'e\u0301', '\ud83c', '🇨', 'Ａ', '中.', '中😂'],
  ...[
    'one ',
    'one1',
    '0ne',
    'thr33 ',
    'double ',
    'quatre vingt ',
    'yisan',
    'yi',
    'khong ',
    'twenty ',
  ],
  ...[
    '공일',
    '공 ',
    '가1',
    'にし',
    'に',
    'ศูนย์',
    'wа ',
    'ν',
    'a艾特',
    'a艾特b点com ',
    'a at b dot com ',
  ],
  ...['a下划线', '杠a', 'dot ', '倒着1', 'www.1 ', '1**', 'a'],
];
const SHORT = 10_000;
const TIMES = 4;
/** Twice what linear growth gives; quadratic growth gives four times as much. */
const MOST = TIMES * 2;
/** Milliseconds within which nothing grew out of proportion: ten times what the slowest takes. */
const QUICK = 150;
/** The best of them is nearest to the truth; fewer will often do. */
const RUNS = 20;

test.each(UNITS)(
  '%j takes time in proportion to its length',
  (unit) => {
    const [short, long] = [SHORT, SHORT * TIMES].map((length) =>
      unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
    );
    let [quick, slow] = [Infinity, Infinity];
    for (let run = 0; run < RUNS && !isLinear(quick, slow); run++) {
      quick = Math.min(quick, timeOf(short!));
      slow = Math.min(slow, timeOf(long!));
    }
    expect(isLinear(quick, slow)).toBe(true);
  },
  30_000,
);

function isLinear(quick: number, slow: number): boolean {
  return slow <= QUICK || (quick > 0 && slow < quick * MOST);
}

/** Milliseconds of this thread's own, whatever else the machine does. */
function timeOf(text: string): number {
  const started = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
}
