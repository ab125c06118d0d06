import { expect, test } from 'vitest';
import { matchLures } from '../../../utils/lures/match';
import { surest, telling } from './surest';

const WORK = '招手工组装圆珠笔 一箱120 送货上门 先交个材料押金';

test.each([
  [WORK, 'task_scam'],
  ['您填的收货地址缺少门牌 请回复姓名电话地址重新录入', 'fake_support_refund'],
  ['come to my page theres a link to buy without the markup', 'off_platform_contact'],
])('%s breaks no rule, but all of it together says enough', (text, label) => {
  expect(surest(text)).toBe(label);
});

test('the telling words are those that speak for it', () => {
  expect(telling(`今天好冷 ${WORK}`)).toBe(WORK);
});

test('a host says such things every day', () => {
  expect(surest(WORK, { writer: 'host' })).toBeNull();
});

test('what breaks a rule by one word alone is idle talk if the rest speaks against it', () => {
  expect(surest('别在这买 找我拿 便宜')).toBe('off_platform_contact');
  expect(surest('这个价格 别在这买 等双十一吧')).toBeNull();
});

test('who warns of it tries nothing', () => {
  expect(surest(`骗子才会说 ${WORK}`)).toBeNull();
});

test('what is only weighed is less sure than what a rule says', () => {
  const sureness = (text: string) => matchLures(text)[0]?.confidence ?? 0;
  expect(sureness(WORK)).toBeLessThan(sureness('刷单佣金秒结 进群'));
});
