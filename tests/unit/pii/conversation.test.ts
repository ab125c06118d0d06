import { describe, expect, test } from 'vitest';
import type { DataType } from '../../../utils/pii/finding';
import { worldPhones } from '../../../utils/pii/phones/phones-world';
import type { Scan } from '../../../utils/pii/scanner';
import { say } from './say';

describe('a phone in parts', () => {
  test.each([
    ['138 / 0571 / 6294', 'phone: 6294'],
    ['1380571 / 6294', 'phone: 6294'],
    ['187 2203 / 4417', 'phone: 4417'],
    ['1380571 / 接上一条 / 6294', 'phone: 6294'],
    ['1380571 / 后面的 / 6294', 'phone: 6294'],
    ['1380571 / 连起来看 / 6294', 'phone: 6294'],
    ['1380571 / 哈哈 / 6294', 'phone: 6294'],
    ['1380571 / 😂😂 / 6294 收到没', 'phone: 6294'],
    ['151 7728 / 剩下四位0936', 'phone: 0936'],
    ['号码发了被吞 / 那我拆开 / 138 05 / 71 62 / 94', 'phone: 94'],
    ['我手机 / 13 / 80 / 57 / 16 / 29 / 4', 'phone: 29'],
    ['前三位199 / 中间四位2047 / 最后四位3358', 'phone: 3358'],
    ['138😂 / 0571😂 / 6294', 'phone: 6294'],
    ['0571 / 88203317', 'phone: 88203317'],
    ['138+ / +0571 / +6294', 'phone: +6294'],
    ['1) 1380571 / 2) 6294', 'phone: 6294'],
    ['拍错了 我手机号换了 / 1502077 / 1834', 'phone: 1834'],
    ['一五零 / 二零七 / 七幺八 / 三四', 'phone: 三四'],
    ['138****6294 / 星号的是 / 0571', 'phone: 0571'],
  ])('%s', (script, expected) => {
    expect(say(script)).toContain(expected);
  });

  test.each([
    ['一五九 / 二二零八 / 七四一三', 'phone: 七四一三'],
    ['幺三九 / 洞五拐六 / 两两三八', 'phone: 两两三八'],
    ['①③⑥ / ⑤⑤②⑨ / ⓪①⑦④', 'phone: ⓪①⑦④'],
    ['１８８ / ０２７１ / ４４９６', 'phone: ４４９６'],
    ['一3五 / 〇八二7 / 6肆1九', 'phone: 6肆1九'],
    ['l39 / 22O4 / l775', 'phone: l775'],
    ['1 3 8 / 0 5 7 1 / 6 2 9 4', 'phone: 6 2 9 4'],
    ['one three eight / zero five seven one / six two nine four', 'phone: six two nine four'],
    ['yao san ba / ling wu qi yi / liu er jiu si', 'phone: liu er jiu si'],
  ])('in disguise: %s', (script, expected) => {
    expect(say(script)).toEqual([expected]);
  });

  test.each([
    ['倒过来看 / 6294 / 1380571', 'phone: 1380571'],
    ['6294 / 倒过来 / 1380571', 'phone: 1380571'],
    ['我发的是后半截 / 4418 / 再发前面的 1593072', 'phone: 1593072'],
    ['后四位6294 / 前七位1380571', 'phone: 1380571'],
    ['1775（后） / 1392204（前）', 'phone: 1392204'],
    ['数字倒着来 7491 / 0883 / 351', 'phone: 351'],
    ['6294 / 1380571', 'phone: 1380571'],
    ['6294 / 0571 / 138', 'phone: 138'],
  ])('back to front: %s', (script, expected) => {
    expect(say(script)).toEqual([expected]);
  });

  test.each([
    ['US', '614 382 / 9057', 'phone: 9057'],
    ['US', 'last four 9057 / first six 614382', 'phone: 614382'],
    ['US', 'call me at 614382 / the rest is 9057', 'phone: 9057'],
    ['GB', 'ring me on 0770 / 0900 / 123', 'phone: 123'],
    ['JP', '090-2938 / 続き / 4471', 'phone: 4471'],
    ['KR', '010 2938 / 이어서 / 4471', 'phone: 4471'],
    ['VN', 'sđt em đây / 0938 / 472615', 'phone: 472615'],
    ['BR', '(11) 98765 / 4321', 'phone: 4321'],
    ['PH', '0917 / 3852046', 'phone: 3852046'],
    ['TW', '0922-113 / 接上面 / 845', 'phone: 845'],
  ])('in a room of %s: %s', (region, script, expected) => {
    expect(say(script, { context: { region, phones: worldPhones } })).toContain(expected);
  });
});

describe('other numbers in parts', () => {
  test.each([
    ['身份证前六位330106 / 中间生日19880719 / 后四位4528', 'national_id: 4528'],
    ['110105 / 19491231 / 002X', 'national_id: 002X'],
    ['后四位4528 / 前面十四位33010619880719', 'national_id: 33010619880719'],
    ['6222 0211 / 6187 4921 488', 'bank_card: 6187 4921 488'],
    ['4539 / 1488 / 0343 / 6467', 'bank_card: 6467'],
    ['打这张卡 622202 / 116187 / 4921488', 'bank_card: 4921488'],
    ['298174 / 650338 京东的，连一起', 'order_number: 650338'],
    ['订单编号 / 1928374650 / 192837465', 'order_number: 192837465'],
    ['麻烦查下我的订单 / 240618 / 298174650338', 'order_number: 298174650338'],
    ['扣扣 / 2847 / 190 / 563', 'messenger_id: 563'],
    ['我的微信号 / 139 / 2204 / 1775', 'phone: 1775'],
    ['验证码839 / 201', 'verification_code: 201'],
    ['登录验证码 / 七七一 / 九零二', 'verification_code: 九零二'],
  ])('%s', (script, expected) => {
    expect(say(script)).toContain(expected);
  });
});

describe('a word for it, then the detail', () => {
  test.each([
    ['加我微信 / nuannuan_yi21', 'messenger_id: nuannuan_yi21'],
    ['加我微信 / 就是这个 xiaoyu_9928', 'messenger_id: xiaoyu_9928'],
    ['可以加我微信吗 我发你 / hey_lin0712', 'messenger_id: hey_lin0712'],
    ['加V / 备注主播 / lx_520zz', 'messenger_id: lx_520zz'],
    ['我的LINE / sweetie_1027', 'messenger_id: sweetie_1027'],
    ['加我賴 / mei_1108', 'messenger_id: mei_1108'],
    ['我QQ / 384756291', 'messenger_id: 384756291'],
    ['the code they texted me? / 338 204', 'verification_code: 338 204'],
    ['短信验证码来了 / 4417', 'verification_code: 4417'],
    ['收件人 / 张小明', 'person_name: 张小明'],
    ['我叫 / 田小雨', 'person_name: 田小雨'],
    ['13805716294 / 张小明', 'person_name: 张小明'],
    ['我姓张 / 叫小明', 'person_name: 小明'],
    ['收件人 / 张 / 小明', 'person_name: 小明'],
    ['wx 前面lxy / 下划线0923', 'messenger_id: 下划线0923'],
    ['微信号前半截 mumu / 后半截 _1996', 'messenger_id: _1996'],
    ['lily_88 / @163.com', 'email: @163.com'],
  ])('%s', (script, expected) => {
    expect(say(script)).toContain(expected);
  });

  test.each<[string, DataType, RegExp, string]>([
    ['我今年几岁？ / 十一岁，怎么了', 'minor_age', /(?<=我今年)十一岁/, 'minor_age: 十一岁'],
    [
      'gcash number ko po / 0917 385 / 2046',
      'payment_account',
      /(?<=gcash: )\d{11}/,
      'payment_account: 2046',
    ],
    ['支付宝 / lily_88', 'payment_account', /(?<=支付宝: ?)\w+/, 'payment_account: lily_88'],
    ['password is / hunter2!', 'password', /(?<=password is )\S+/, 'password: hunter2!'],
  ])('%s, with a scan that knows it', (script, type, pattern, expected) => {
    expect(say(script, { scan: scanFor(type, pattern) })).toEqual([expected]);
  });
});

describe('an address in parts', () => {
  test.each([
    [
      '浙江省宁波市鄞州区 / 首南街道泰康中路558号 / 嘉和中心3幢1206',
      'postal_address: 嘉和中心3幢1206',
    ],
    ['杭州市西湖区文三路 / 478号', 'postal_address: 478号'],
    ['武汉市洪山区珞喻路 / 1037号', 'postal_address: 1037号'],
    ['翠苑四区 / 12幢 / 301室', 'postal_address: 301室'],
    ['阳光花园 / 5栋 / 1203', 'postal_address: 1203'],
  ])('%s', (script, expected) => {
    expect(say(script)).toContain(expected);
  });

  test('elsewhere a comma divides its parts', () => {
    const scan = scanFor('postal_address', /\d+ Cedar Hollow Ln, Plano TX \d{5}/);
    const script = 'ship it to / 1507 Cedar Hollow Ln / Plano TX 75075';
    expect(say(script, { scan })).toEqual(['postal_address: Plano TX 75075']);
  });
});

/** A scan for the first match of a pattern. */
function scanFor(type: DataType, pattern: RegExp): Scan {
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const { 0: value, index: start } = match;
    return [{ type, start, end: start + value.length, value, confidence: 0.9, detector: 'test' }];
  };
}
