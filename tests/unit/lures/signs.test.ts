import { expect, test } from 'vitest';
import { readLure } from '../../../utils/lures/reading';
import { signsIn } from '../../../utils/lures/signs-in';

function found(text: string, cue: string): string[] {
  const { lower } = readLure(text);
  return signsIn(lower)
    .filter((hit) => hit.cue === cue)
    .map(({ start, end }) => lower.slice(start, end));
}

test.each([
  ['phone', '打13800001234', '13800001234'],
  ['phone', 'call 614-555-0142', '614-555-0142'],
  ['phone', '+65 8123 4567', '+65 8123 4567'],
  ['identity', '身份证11010519491231002X', '11010519491231002x'],
  ['identity', '浙A7K38D 白色', '浙a7k38d'],
  ['place', '彩虹城7幢1单元602', '城7幢'],
  ['place', '世纪大道1号', '道1号'],
  ['place', '实验小学三(2)班', '小学三(2)班'],
  ['place', '418 Beacon Ave', '418 beacon ave'],
  ['handle', '搜 mmz_5210 懂的', 'mmz_5210'],
  ['handle', '@salevip99', '@salevip99'],
  ['rate', '一单80', '一单80'],
  ['rate', '10块一小时', '10块一小时'],
  ['rate', '每个赞五毛', '每个赞五毛'],
  ['rate', '$50-$300 daily', '50-$300 daily'],
  ['number', '一个月三万', '三万'],
  ['contact', '想做的dd', '的dd'],
  ['contact', '加理赔老师', '加理赔老师'],
  ['scheme', '高价收支付宝', '收支付宝'],
  ['scheme', '充100返150', '充100返150'],
  ['hunt', '谁知道她住哪', '谁知道她住哪'],
  ['hunt', '把地址贴出来', '地址贴出来'],
  ['insult', '主播 滚！', ' 滚!'],
  ['ask', '在哪里', '哪里'],
  ['won', '第888位', '第888位'],
])('%s in %s', (cue, text, expected) => {
  expect(found(text, cue)).toContain(expected);
});

test.each([
  ['phone', '11111111'],
  ['phone', '400-820-8820'],
  ['phone', '1-800-275-8777'],
  ['phone', '199 299'],
  ['identity', '1101051949123100'],
  ['place', '3楼'],
  ['handle', '好的ok'],
  ['rate', '一件45'],
  ['hunt', '求主播同款地址'],
  ['insult', '滚珠香水'],
  ['contact', '我的卡'],
])('no %s in %s', (cue, text) => {
  expect(found(text, cue)).toEqual([]);
});
