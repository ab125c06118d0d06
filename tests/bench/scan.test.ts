import { expect, test } from 'vitest';
import { scan } from '../../utils/pii/scan';
import { median, note, quantile } from './figures';

const CHAT = [
  '主播这件160穿M码可以吗 3号链接拍2件',
  '已拍，什么时候发货呀 昨天下的单',
  '打我电话13800001234',
  '一三八零零零零一二三四',
  '上海市浦东新区世纪大道1号2栋301 张三收',
  'is it the same colour as in the video?',
];
const HOSTILE = {
  digits: '1',
  'spaced digits': '1 ',
  'Chinese numerals': '一',
  'e-mail signs': 'a@',
  'address words': '一号楼',
  'cue words': '加微信',
  letters: 'a',
  'zero width': '1\u200b',
};

/** Other work on the machine only adds, so the best of a few rounds is nearest to the truth. */
const ROUNDS = 5;

test('a chat message of about 30 characters', () => {
  for (let i = 0; i < 3000; i++) for (const text of CHAT) scan(text);
  const rounds = Array.from({ length: ROUNDS }, timesOfChat);
  const middle = Math.min(...rounds.map(median));
  const worst = Math.min(...rounds.map((times) => quantile(times, 0.99)));
  const holds = note(
    'scan of a chat message',
    `median ${middle.toFixed(1)} µs, p99 ${worst.toFixed(1)} µs`,
    'median ≤ 20 µs, p99 ≤ 100 µs',
    middle <= 20 && worst <= 100,
  );
  expect(holds).toBe(true);
});

/** In microseconds. */
function timesOfChat(): number[] {
  const times: number[] = [];
  for (let i = 0; i < 1000; i++) {
    for (const text of CHAT) {
      const started = performance.now();
      scan(text);
      times.push((performance.now() - started) * 1000);
    }
  }
  return times;
}

test('10,000 hostile characters', () => {
  const worst = Object.entries(HOSTILE).map(([what, unit]) => {
    const text = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    scan(text);
    const times = Array.from({ length: 9 }, () => {
      const started = performance.now();
      scan(text);
      return performance.now() - started;
    });
    return { what, ms: median(times) };
  });
  const { what, ms } = worst.sort((a, b) => b.ms - a.ms)[0]!;
  const holds = note(
    'scan of 10,000 hostile characters',
    `${ms.toFixed(1)} ms (worst: ${what})`,
    '≤ 10 ms',
    ms <= 10,
  );
  expect(holds).toBe(true);
});
