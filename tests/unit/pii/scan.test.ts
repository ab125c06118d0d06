import { expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';
import { typedSlices } from './slices';

// The scenarios of the design whose types have a detector.
test.each([
  ['主播我160/105斤穿什么码', []],
  ['已拍 3 单 1 号链接', []],
  ['我电话138 0000 1234 记得打', ['phone: 138 0000 1234']],
  ['一三八零零零零一二三四', ['phone: 一三八零零零零一二三四']],
  ['①③⑧ 0000 1234 / 138oooo1234', ['phone: ①③⑧ 0000 1234', 'phone: 138oooo1234']],
  ['加我vx: abc_12345', ['messenger_id: abc_12345']],
  [
    '上海市浦东新区世纪大道1号2栋301 张三收',
    ['postal_address: 上海市浦东新区世纪大道1号2栋301', 'person_name: 张三'],
  ],
  ['验证码 839201', ['verification_code: 839201']],
  ['订单号 6912345678901234567 还没到', ['order_number: 6912345678901234567']],
  ['券码 8888 / 满300减50 / ¥199 / 2026-11-11', []],
  ['报一下手机号领福利', []],
  ['Mã A12 sz M 0912345678 12 Nguyễn Trãi', ['phone: 0912345678']],
  ['CF 87 / +1 / จอง 2', []],
  ['card 4111 1111 1111 1111', ['bank_card: 4111 1111 1111 1111']],
  ['+82 10-1234-5678 / 010-1234-5678', ['phone: +82 10-1234-5678', 'phone: 010-1234-5678']],
  ['138****1234', []],
  [
    '收件人：李建国\n电话：13800001234\n地址：河北省石家庄市长安区建华北大街7号楼3单元402',
    [
      'person_name: 李建国',
      'phone: 13800001234',
      'postal_address: 河北省石家庄市长安区建华北大街7号楼3单元402',
    ],
  ],
])('%s', (text, expected) => {
  expect(typedSlices(text)).toEqual(expected);
});

test('a finding says where, what, how sure and by whom', () => {
  expect(scan('打１３８00001234')).toEqual([
    {
      type: 'phone',
      start: 1,
      end: 12,
      value: '13800001234',
      confidence: 0.98,
      detector: 'cn-mobile',
    },
  ]);
});

test.each(['', ' ', '😂😂', '。。。', '\ud800', '\u200b'])('nothing is found in %j', (text) => {
  expect(scan(text)).toEqual([]);
});

// Innocent lines of rooms, full of digits.
test.each([
  '满199减20 满399减50 叠券再减30',
  '价格 139 159 189 三款',
  '165/88A 170/92A 175/96A',
  '身高158体重92 小个子要哪个长度',
  '11月11日20:00开播 24:00结束',
  '保质期到20260315 批号 20240315A',
  '扣1扣1扣1',
  '5201314 1314520',
  '1234567890',
  '直播间ID 83210998877',
  '房间号7788521',
  '货号20231112345',
  '条码6901234567892',
  'ISBN 9787111128069',
  'GB/T 19001-2016',
  '国药准字H20013800',
  '京ICP备12345678号',
  '商品ID 612345678901',
  '食品许可证SC10133010300012',
  '生产日期20260315',
  '投诉打12315 或者95588',
  '400-820-8820官方客服',
  '这款5200mAh 120W 骁龙8Gen3',
  '路由器后台192.168.31.1打不开',
  '销量 1234567 好评 99999',
  'lakers up 98-91 anyone watching',
  'Jordan 4 military black DH6927-111 ds?',
])('is quiet at %s', (text) => {
  expect(scan(text)).toEqual([]);
});
