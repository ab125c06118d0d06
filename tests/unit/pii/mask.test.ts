import { expect, test } from 'vitest';
import { mask, sample } from '../../../utils/pii/mask';
import { scan } from '../../../utils/pii/scan';

test.each([
  ['我电话138 0000 1234 记得打', '我电话138****1234 记得打'],
  ['一三八零零零零一二三四', '138****1234'],
  ['+82 10-1234-5678', '+82****5678'],
  ['0571-88064927', '057****4927'],
  ['上海市浦东新区世纪大道1号2栋301', '上海市…'],
  ['广东省深圳市南山区科苑路11号B座19楼', '广东省深圳市…'],
  ['杭州西湖区文三路100号3单元502', '杭州…'],
  ['收件人：李建国，谢谢', '收件人：李**，谢谢'],
  ['收件人欧阳晓东', '收件人欧**'],
  ['发票发liu_0412@163.com', '发票发l***@163.com'],
  ['加我vx: abc_12345', '加我vx: ab****'],
  ['qq 394718206', 'qq 39****'],
  ['验证码 839201', '验证码 ******'],
  ['身份证11010519491231002X', '身份证1101****002X'],
  ['卡号6222021161874921488', '卡号6222****1488'],
  ['订单号 6912345678901234567 还没到', '订单号 6912****4567 还没到'],
  ['上海市浦东新区世纪大道1号2栋301 张三收', '上海市… 张**收'],
])('makes %s readable as %s', (text, expected) => {
  const masked = mask(text, scan(text));
  expect(masked).toBe(expected);
  expect(scan(masked)).toEqual([]);
});

test('what is masked shows no part of a secret, however long', () => {
  const masked = ['验证码 8392', '验证码 83920145'].map((text) => mask(text, scan(text)));
  expect(masked).toEqual(['验证码 ******', '验证码 ******']);
});

test('the order of the findings does not matter, and none of two that overlap is shown', () => {
  const text = '打13800001234或15900001234';
  const findings = scan(text);
  expect(mask(text, [...findings].reverse())).toBe('打138****1234或159****1234');
  expect(mask(text, [...findings, ...findings])).toBe('打138****1234或159****1234');
});

test('a sample is the masked details alone', () => {
  expect(sample(scan('收件人：李建国，打13800001234'))).toBe('李** · 138****1234');
});

test.each([
  ['上月流产', '上月******'],
  ['车牌沪A12345', '车牌沪****5'],
])('of a short value most stays hidden: %s is %s', (text, expected) => {
  expect(mask(text, scan(text))).toBe(expected);
});
