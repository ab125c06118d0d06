import { expect, test } from 'vitest';
import { cnTaxId } from '../../../utils/pii/detectors/cn-tax-id';
import { alone } from './alone';

const find = alone(cnTaxId);

test.each([
  ['税号913101153XN1CC0L6C', '913101153XN1CC0L6C'],
  ['开票 913301065C7PNT1LLN', '913301065C7PNT1LLN'],
  ['统一社会信用代码：91310115LT65E36JMB', '91310115LT65E36JMB'],
  ['913301066M4N8BNDWF', '913301066M4N8BNDWF'],
  ['公司抬头：杭州晴天网络有限公司 9131011505L6WKRMDC', '9131011505L6WKRMDC'],
  ['发票税号9131 0115 NYA7 EGAA 53', '9131 0115 NYA7 EGAA 53'],
  ['信用代码91440305x0hcynm51y', '91440305x0hcynm51y'],
  ['公司税号91440305JL9EPYNAW1 专票', '91440305JL9EPYNAW1'],
  ['91330106NXR3AHCDHN 名称：苏州云杉科技', '91330106NXR3AHCDHN'],
  ['社会信用代码 9111 0108 99AA L50D Y1', '9111 0108 99AA L50D Y1'],
  ['税号：91110108FFDFMXANX5', '91110108FFDFMXANX5'],
])('finds the tax number in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '税号要填吗',
  '开发票吗',
  '发票抬头写什么',
  '税点6个点',
  '12306买票',
  '编号839201的手串',
  '编号 8842 谁中了',
  '证书编号 GTC2024123456',
  '证书号 839201234567',
  '税号是什么',
  '开票要6个点',
  '税率13',
  '发票金额1299',
  '产品编号 690123456789',
  '证书NGTC 112233445566',
  'A区12排 演唱会票',
  '税点3%',
  '开13%专票',
  '91330106MA2AE5NN4Q这个货号',
  '统一价 9144',
  'A1B2C3D4E5F6G7H8J9',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
