import fc from 'fast-check';
import type { Detail } from '../../../utils/own/detail';

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗金白江石康安方文夏', '欧阳', '司马'];
const GIVEN = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰涛明超兰霞平刚桂小子天美红海月新国春成可心家正光生',
];
const ROADS = ['文三路', '世纪大道', '建华北大街', '中山路', '柳浪巷', '学院路'];
const HOMES = ['翠苑小区', '万科金色家园', '和平一村', '阳光花园', '名都苑', '水晶城'];
const AREAS = ['杭州市西湖区', '上海市浦东新区', '河北省石家庄市长安区', '广州市天河区', ''];
const SCHOOLS = ['王家湾小学', '实验小学', '第二中学', '石桥幼儿园', '翠苑中学', '外国语学校'];
const PHRASES = [
  ...[
    '桔梗计划',
    '求婚',
    'switch游戏机',
    'Project Nightingale',
    '芒果七号',
    '生日惊喜',
    '提拉米苏配方',
  ],
  ...['九折底价', '换供货商', '金婚礼物', 'Operation Lotus', '辞职', '离婚协议', '新品定价一九九'],
];

const from = <T>(values: readonly T[]) => fc.constantFrom(...values);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const count = fc.integer({ min: 1, max: 999 });

const name = fc
  .tuple(from(SURNAMES), fc.array(from(GIVEN), { minLength: 1, maxLength: 2 }))
  .map(([surname, given]) => surname + given.join(''));
const phone = fc.oneof(
  fc.tuple(from(['13', '15', '17', '18', '19']), digits(9)).map((parts) => parts.join('')),
  fc.tuple(from(['010-6', '021-5', '0571-8']), digits(7)).map((parts) => parts.join('')),
);
const address = fc.oneof(
  fc.tuple(from(AREAS), from(ROADS), count).map(([area, road, no]) => `${area}${road}${no}号`),
  fc
    .tuple(from(AREAS), from(HOMES), count, count, count)
    .map(([area, home, a, b, c]) => `${area}${home}${a}栋${b}单元${c}室`),
);
const school = fc
  .tuple(
    from(AREAS),
    from(SCHOOLS),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(([area, school, grade, group]) => `${area}${school}${grade}年级${group}班`);
const idNumber = fc.oneof(
  digits(18),
  digits(17).map((body) => `${body}X`),
  digits(8).map((body) => `E${body}`),
);

/** Any detail that somebody may enter. */
export const details: fc.Arbitrary<Detail> = fc.oneof(
  name.map((text) => ({ kind: 'name' as const, text })),
  phone.map((text) => ({ kind: 'phone' as const, text })),
  address.map((text) => ({ kind: 'address' as const, text })),
  school.map((text) => ({ kind: 'school' as const, text })),
  idNumber.map((text) => ({ kind: 'id_number' as const, text })),
  from(PHRASES).map((text) => ({ kind: 'phrase' as const, text })),
);
