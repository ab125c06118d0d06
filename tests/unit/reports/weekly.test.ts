import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  parentLine,
  type WeekFigures,
  type WeekLine,
  weeklyReport,
} from '../../../utils/reports/weekly';

const LOCALES = resolve(import.meta.dirname, '../../../public/_locales');
const quiet: WeekFigures = {
  held: 0,
  masked: 0,
  edited: 0,
  sent: 0,
  newcomers: [],
  followers: [],
  due: 0,
  backupAge: 3,
  falseAlarms: 0,
};
const lively: WeekFigures = {
  held: 9,
  masked: 7,
  edited: 1,
  sent: 1,
  newcomers: [{ name: '店铺A', types: '手机号、住址' }],
  followers: [
    { name: '甲', count: 40, change: 'more' },
    { name: '乙', count: 9, change: 'new' },
    { name: '丙', count: 5, change: 'less' },
    { name: '丁', count: 1, change: 'same' },
  ],
  due: 1,
  backupAge: 21,
  falseAlarms: 1,
};

test('a quiet week is one line', () => {
  expect(spoken(weeklyReport(quiet), 'zh_CN')).toEqual(['这一周很安静，没有要提醒的事。']);
});

test('a lively one says what happened, who is new, who follows, and what is to do', () => {
  expect(spoken(weeklyReport(lively), 'zh_CN')).toEqual([
    '本周9条弹幕被提醒，7条遮住，1条改写，1条仍发送。',
    '新拿到你信息的：店铺A（手机号、住址）',
    '甲：拦截40次，比上周多 ↑',
    '乙：拦截9次，上周没有',
    '丙：拦截5次，比上周少 ↓',
    '到期的请求：1个',
    '账本21天没备份',
    '你标了1次误报，已学会（仅本机）',
  ]);
});

test('a backup that is missing is said in a quiet week too', () => {
  expect(spoken(weeklyReport({ ...quiet, backupAge: null }), 'en')).toEqual([
    'A quiet week: nothing to report.',
    'The ledger was never backed up',
  ]);
});

test('a request that is due is no quiet week', () => {
  expect(spoken(weeklyReport({ ...quiet, due: 2 }), 'en')).toEqual(['Requests due: 2']);
});

test('a parent is told counts alone', () => {
  const line = parentLine(lively);
  expect(line.values).toEqual(['9', '8', '1']);
  expect(spoken([line, parentLine(quiet)], 'zh_CN')).toEqual([
    '本周提醒9次，遮住或改写8次，仍发送1次。',
    '本周没有提醒。',
  ]);
});

function spoken(lines: readonly WeekLine[], language: 'zh_CN' | 'en'): string[] {
  const messages: Record<string, { message: string; placeholders?: object }> = JSON.parse(
    readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8'),
  );
  return lines.map(({ key, values }) => {
    const { message, placeholders = {} } = messages[key]!;
    const names = Object.keys(placeholders);
    return message.replace(/\$(\w+)\$/g, (_, name) => values[names.indexOf(name)]!);
  });
}
