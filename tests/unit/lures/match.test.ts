import { expect, test } from 'vitest';
import { lureLabels } from '../../../utils/lures/lure';
import { matchLures } from '../../../utils/lures/match';
import { surest, telling } from './surest';

test.each([
  ['a plain one', '姐妹们 加我微信拿货价 在这', '加我微信拿货价'],
  ['full width', '加Ｖ：ｌｍ２０１９０８', '加Ｖ：ｌｍ２０１９０８'],
  [
    'nothing that shows between',
    '加\u200b我\u200b微\u200b信 便宜',
    '加\u200b我\u200b微\u200b信 便宜',
  ],
  ['marks between', '屏·幕·共·享 我帮你退款哦', '屏·幕·共·享 我帮你退款'],
  ['a picture for a sign', '微❤️信 abc_123 更便宜', '微❤️信 abc_123'],
  ['a plus for the verb', '➕薇 lily_0921', '➕薇 lily_0921'],
  ['traditional signs', '請把驗證碼發給我 幫你退款', '驗證碼發給我 幫你退款'],
  ['letters of another alphabet', 'join my tеlegram, cheaper', 'join my tеlegram, cheaper'],
  ['marks on letters', 'kết bạn zalo rẻ hơn nhiều', 'kết bạn zalo rẻ hơn'],
  ['marks left out', 'ket ban zalo re hon nhieu', 'ket ban zalo re hon'],
  ['mathematical letters', '𝐝𝐦 𝐦𝐞 𝐨𝐧 𝐢𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦 𝐜𝐡𝐞𝐚𝐩𝐞𝐫', '𝐝𝐦 𝐦𝐞 𝐨𝐧 𝐢𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦 𝐜𝐡𝐞𝐚𝐩𝐞𝐫'],
  ['a link only', '看 taoba0.com 这个', 'taoba0.com'],
])('marks the telling words as typed: %s', (_name, text, expected) => {
  expect(telling(text)).toBe(expected);
});

test('the surest comes first', () => {
  const lures = matchLures('我是平台客服 订单异常 加我微信退款 领红包 https://taoba0.com');
  expect(lures.length).toBeGreaterThan(1);
  expect(lures.map(({ confidence }) => confidence)).toEqual(
    lures.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
  );
  expect(lures[0]?.label).toBe('phishing_link');
});

test('every label is given by some message', () => {
  const messages = [
    ...[
      '加我微信便宜一半',
      '我是客服 订单异常 帮您退款',
      '刷单佣金秒结',
      '打开屏幕共享 我帮你退款',
    ],
    ...['taoba0.com', '恭喜您中奖 先付邮费', '人肉她', '贱货滚下去'],
  ];
  expect(new Set(messages.map((text) => surest(text)))).toEqual(new Set(lureLabels));
});

test.each([
  ['加我微信领红包', '别信加我微信领红包的'],
  ['刷单佣金日结', '有骗子说刷单佣金日结'],
  ['屏幕共享 我帮你退款', '提醒一下 屏幕共享 我帮你退款 都是套路'],
  ['share your screen and i will refund you', 'scam: share your screen and i will refund you'],
  ['LINE追加で割引します', 'LINE追加で割引しますって詐欺'],
])('%s is a lure, warning of it is none', (lure, warning) => {
  expect(surest(lure)).not.toBeNull();
  expect(surest(warning)).toBeNull();
});

test('calling somebody a fraud does not excuse exposing or abusing them', () => {
  expect(surest('这女的骗子 家住翠苑小区3栋201 大家去堵她')).toBe('doxxing');
  expect(surest('骗子死全家')).toBe('harassment');
});

test.each(['想要的滴滴我', '恭喜宝宝被抽中 快来领取', '想要优惠的戳我', '扣1我拉你进群'])(
  'a host may say %s',
  (text) => {
    expect(surest(text)).not.toBeNull();
    expect(surest(text, { writer: 'viewer' })).not.toBeNull();
    expect(surest(text, { writer: 'host' })).toBeNull();
  },
);

test.each(['留下手机号 我私下给你发 便宜', '加我微信 abc_1234 更便宜', '恭喜中奖 先付邮费'])(
  'a host may not say %s',
  (text) => {
    expect(surest(text, { writer: 'host' })).not.toBeNull();
  },
);

test.each(['', ' ', '😀😀😀', '666666', '\ud800', '。。。'])('%j says nothing', (text) => {
  expect(matchLures(text)).toEqual([]);
});

test('a lure at the end of a long text is found, and once', () => {
  const text = `${'主播好，今天真好看 666 下单了 '.repeat(400)}\n加我微信 abc_1234 拿货价`;
  const lures = matchLures(text).filter(({ confidence }) => confidence >= 0.8);
  expect(lures.map(({ label }) => label)).toEqual(['off_platform_contact']);
  expect(lures[0]!.start).toBeGreaterThan(text.length - 60);
});

test('cues far from one another make no lure', () => {
  const apart =
    '这个裙子的颜色我很喜欢，长度也合适，就是不知道洗了会不会掉色，还有没有别的款式可以看';
  expect(surest(`微信${apart}${apart}${apart}便宜`)).toBeNull();
});
