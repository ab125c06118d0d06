import { expect, test } from 'vitest';
import { asksForDetails } from '../../../utils/lures/asks';

test.each([
  '报手机号领福利',
  '家人们把手机号打在公屏上',
  '想要的留下电话号码，客服联系你',
  '把地址和电话发公屏，马上安排',
  '留个联系方式送小样',
  '拍完的家人报一下收货人姓名和电话',
  '公屏打出你的手机号参与抽奖',
  '報手機號碼領福利',
  '报一下电话，优先发货',
  'drop your phone number in the chat to win',
  'leave your email below and I will send a coupon',
  'comment your address to get a free gift',
  'DM me your whatsapp',
  '電話番号書いてください',
  '연락처 남겨주세요',
  'kirim nomor hp kalian',
])('%s asks', (text) => {
  expect(asksForDetails(text)).toBe(true);
});

test.each([
  '不要把手机号发公屏',
  '大家别留电话，小心骗子',
  '手机号换了，收货信息在哪里改',
  '你的手机号多少度电池',
  '报一下你们的尺码',
  '报身高体重，主播推荐',
  '想要的扣1',
  '点个关注不迷路',
  '电话客服打不通啊',
  '地址填错了可以改吗',
  '我的地址写错了',
  '怎么发地址给客服',
  '手机壳有吗',
  '手机打游戏卡吗',
  '发货地址是哪里',
  '微信支付可以吗',
  'please never post your address here',
  'where do I put my address',
  'should I leave my number?',
  'the number one seller',
  'give me the small size',
  'can you send the link',
  'text on the shirt is too small',
  '',
])('%s asks for nothing', (text) => {
  expect(asksForDetails(text)).toBe(false);
});
