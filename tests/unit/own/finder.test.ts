import { describe, expect, test } from 'vitest';
import { finderOf, unverifiedIn } from '../../../utils/own/finder';
import { fingerprintsOf } from '../../../utils/own/fingerprints';
import { scan } from '../../../utils/pii/scan';
import { fingerprintsOfDetails, own, ownIn } from './own-of';

describe('an own phone', () => {
  const find = ownIn(own('phone', '13800001234'), own('phone', '0571-88064927'));

  test.each([
    ['打13800001234', '13800001234'],
    ['138 0000 1234', '138 0000 1234'],
    ['+86-138-0000-1234', '86-138-0000-1234'],
    ['008613800001234', '008613800001234'],
    ['一三八零零零零一二三四', '一三八零零零零一二三四'],
    ['幺三八洞洞洞洞幺二三四', '幺三八洞洞洞洞幺二三四'],
    ['①③⑧ 0000 1234', '①③⑧ 0000 1234'],
    ['１３８００００１２３４', '１３８００００１２３４'],
    ['1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣', '1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣1️⃣2️⃣3️⃣4️⃣'],
    ['1\u200b3\u200b8\u200b00001234', '1\u200b3\u200b8\u200b00001234'],
    ['138OOOO1234', '138OOOO1234'],
    ['1.3.8.0.0.0.0.1.2.3.4', '1.3.8.0.0.0.0.1.2.3.4'],
    [
      'one three eight zero zero zero zero one two three four',
      'one three eight zero zero zero zero one two three four',
    ],
    ['货号13800001234', '13800001234'],
    ['座机88064927', '88064927'],
    ['0571 8806 4927', '0571 8806 4927'],
  ])('is found in %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  test.each(['13800001235', '138000012340', '1380000123', '88064928', '价格138 1234'])(
    'is not seen in %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('an own name', () => {
  const find = ownIn(
    own('name', '张小明'),
    own('name', '李娜'),
    own('name', '夏天'),
    own('name', '李子明'),
  );

  test.each([
    ['我叫张小明', '张小明'],
    ['张 小 明', '张 小 明'],
    ['张.小.明收', '张.小.明'],
    ['是张·小明吗', '张·小明'],
    ['张😀小😀明', '张😀小😀明'],
    ['张\u200b小\u200b明', '张\u200b小\u200b明'],
    ['寄给zhang xiaoming就行', 'zhang xiaoming'],
    ['Xiaoming Zhang', 'Xiaoming Zhang'],
    ['ＺＨＡＮＧ ＸＩＡＯＭＩＮＧ', 'ＺＨＡＮＧ ＸＩＡＯＭＩＮＧ'],
    ['Zhāng Xiǎomíng', 'Zhāng Xiǎomíng'],
    ['李娜', '李娜'],
    ['我是李娜', '李娜'],
    ['李娜收 谢谢', '李娜'],
    ['浙江杭州文三路 李娜', '李娜'],
    ['李娜13800001234', '李娜'],
    ['my name is Li Na', 'Li Na'],
    ['我叫夏天', '夏天'],
    ['收件人：夏天', '夏天'],
    ['我叫李子明天天来', '李子明'],
  ])('is found in %s', (text, expected) => {
    expect(find(text)).toContain(expected);
  });

  test.each([
    '夏天穿热吗',
    '夏天 冬天都能穿',
    '今年夏天',
    '李子明天发货吗',
    '桃李娜多少钱',
    '张小,明天',
    '买一张小。明天到',
    'the lina dress',
    'zhangxiaomings',
    '张小朋',
    '中奖的是 李** 娜美也有份',
    '恭喜李**娜',
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('an own address', () => {
  const find = ownIn(
    own('address', '杭州市西湖区文三路100号翠苑小区3幢2单元502室'),
    own('address', '上海市浦东新区世纪大道1号2栋301'),
    own('address', '123 Main Street, Apt 4B, Springfield'),
  );

  test.each([
    ['寄文三路100号', '文三路100号'],
    ['文三路一百号', '文三路一百号'],
    ['文 三 路 100 号', '文 三 路 100 号'],
    ['文三路１００号', '文三路１００号'],
    ['我家翠苑3幢2单元502', '翠苑3幢2单元502'],
    ['翠苑小区3-2-502', '翠苑小区3-2-502'],
    ['翠苑三幢502室', '翠苑三幢502室'],
    ['翠苑③幢②单元⑤⓪②', '翠苑③幢②单元⑤⓪②'],
    ['世纪大道1号2栋301', '世纪大道1号2栋301'],
    ['浦东新区世纪大道一号', '世纪大道一号'],
    ['ship it to 123 main st please', '123 main st'],
  ])('is found in %s', (text, expected) => {
    expect(find(text)).toContain(expected);
  });

  test.each([
    '文三路10号',
    '文三路1000号',
    '文三路店100块',
    '翠苑3幢2单元503',
    '翠苑的3号链接',
    '世纪大道2号',
    '世纪大道11号',
    '杭州市西湖区',
    '1123 main street',
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('an own school', () => {
  const find = ownIn(
    own('school', '杭州市西湖区王家湾小学三年级2班'),
    own('school', '余杭区实验小学三(2)班'),
  );

  test.each([
    ['孩子在王家湾小学', '王家湾小学'],
    ['西湖区王家湾小学三年级', '王家湾小学'],
    ['王-家-湾-小-学', '王-家-湾-小-学'],
    ['余杭实验小学的', '余杭实验小学'],
    ['实验小学三年级二班', '实验小学三年级二班'],
    ['实验小学3(2)班', '实验小学3(2)班'],
  ])('is found in %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  test.each(['实验小学的校服', '实验小学三年级1班', '西湖区实验小学', '王家小学', '湾小学'])(
    'is not seen in %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('an own paper', () => {
  const find = ownIn(own('id_number', '11010519491231002X'), own('id_number', 'E13572468'));

  test.each([
    ['11010519491231002x', '11010519491231002x'],
    ['110105 19491231 002X', '110105 19491231 002X'],
    ['一一零一零五一九四九一二三一零零二X', '一一零一零五一九四九一二三一零零二X'],
    ['护照e13572468', 'e13572468'],
    ['E 1357 2468', 'E 1357 2468'],
    ['E一三五七二四六八', 'E一三五七二四六八'],
  ])('is found in %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  test.each(['110105194912310021', 'E13572469', 'AE13572468', 'E135724689'])(
    'is not seen in %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('a protected phrase', () => {
  const phrases = ['桔梗计划', 'Project Nightingale', '求婚', 'switch游戏机', '20260214'];
  const find = ownIn(...phrases.map((text) => own('phrase', text)));

  test.each([
    ['下周发布桔梗计划了', '桔梗计划'],
    ['桔 梗 计 划', '桔 梗 计 划'],
    ['桔梗-计划', '桔梗-计划'],
    ['桔🌸梗🌸计🌸划', '桔🌸梗🌸计🌸划'],
    ['project   nightingale', 'project   nightingale'],
    ['PROJECTNIGHTINGALE', 'PROJECTNIGHTINGALE'],
    ['ⓟⓡⓞⓙⓔⓒⓣ nightingale', 'ⓟⓡⓞⓙⓔⓒⓣ nightingale'],
    ['p r o j e c t n i g h t i n g a l e', 'p r o j e c t n i g h t i n g a l e'],
    ['她不知道我要求婚', '求婚'],
    ['买了Switch 游戏机', 'Switch 游戏机'],
    ['就在2026-02-14', '2026-02-14'],
    ['二零二六零二一四', '二零二六零二一四'],
  ])('is found in %s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  test.each([
    '桔梗的计划',
    '桔梗。计划',
    '桔梗 花 计划',
    'project night',
    'projectnightingales',
    '不求 婚礼',
    'switch的游戏机',
    '202602141',
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('has its own type', () => {
    const ownDetails = finderOf(fingerprintsOfDetails([own('phrase', '桔梗计划')]));
    expect(scan('桔梗计划', { ownDetails })).toEqual([
      {
        type: 'protected_phrase',
        start: 0,
        end: 4,
        value: '桔梗计划',
        confidence: 1,
        detector: 'own-details',
      },
    ]);
  });
});

test('what the vault has not answered is asked for once, and not found until then', () => {
  const known = fingerprintsOfDetails([own('name', '张小明')]);
  const { shapes } = known;
  const fresh = fingerprintsOf({ seed: 0x5eed1234, shorts: [known.hash.of('m:张小明')], shapes });
  const find = (text: string) => scan(text, { ownDetails: finderOf(fresh) });

  expect(unverifiedIn('我叫张小明', fresh)).toEqual(['m:张小明']);
  expect(find('我叫张小明').filter(({ type }) => type === 'own_detail')).toEqual([]);

  fresh.learn(['m:张小明'], ['m:张小明']);
  expect(unverifiedIn('我叫张小明', fresh)).toEqual([]);
  expect(find('我叫张小明')).toMatchObject([{ type: 'own_detail', value: '张小明' }]);
});

test('a detail at the end of a long text is found', () => {
  const find = ownIn(own('name', '张小明'), own('address', '文三路100号'));
  expect(find(`${'主播好，今天真好看 666 '.repeat(700)}张小明`)).toEqual(['张小明']);
});
