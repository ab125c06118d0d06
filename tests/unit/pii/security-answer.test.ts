import { expect, test } from 'vitest';
import { securityAnswer } from '../../../utils/pii/detectors/security-answer';
import { slicesOf } from './slices';

const find = slicesOf(securityAnswer);

test.each([
  ['密保问题答案是王家湾小学，我自己都记不清了', '王家湾小学'],
  ['密保答案：大黄', '大黄'],
  ['安全问题的答案是红烧肉 对吗', '红烧肉'],
  ['my security answer is Fluffy', 'Fluffy'],
  ['answer to my security question is blue whale', 'blue whale'],
  ['秘密の質問の答えは山田', '山田'],
])('finds the answer in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '密保答案是什么',
  '密保答案忘了',
  '密保答案不对',
  '密保答案怎么改',
  '密保问题',
  'security answer is wrong',
  '答案是王家湾小学',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
