import { expect, test } from 'vitest';
import { email } from '../../../utils/pii/detectors/email';
import { internationalPhone } from '../../../utils/pii/detectors/international-phone';
import { localPhone } from '../../../utils/pii/detectors/local-phone';
import { traditionalName } from '../../../utils/pii/detectors/traditional-name';
import { worldAddress } from '../../../utils/pii/detectors/world-address';
import { worldName } from '../../../utils/pii/detectors/world-name';
import { read } from '../../../utils/pii/reading';

const DETECTORS = [email, internationalPhone, localPhone, traditionalName, worldAddress, worldName];
/** What makes careless patterns of these slow, over and over. */
const UNITS = [
  ...['+44 ', '852 ', '0912345678 ', 'call ', '1-1', '12345678 '],
  ...['@', 'a@a.', 'a @ a ', 'a at a dot ', 'a_at_a_dot_', 'a b @ ', 'q邮箱', 'mail a '],
  ...['1 a ', '12 elm ', '1 elm st ', '1 elm road, ', 'flat 1, ', 'a, sw1a 1aa ', '1 a a a a a '],
  ...['blk 1 ', '#1-1 a ', 'no 1, jalan a, ', 'jl a no 1 ', 'rt 1/1 ', 'lot 1 block 1 '],
  ...[
    'sector 1 ',
    'h no 1, a nagar ',
    'số 1 ',
    '1 ngõ a ',
    'p. 1 q. ',
    '1/1 ม.1 ',
    'ต.',
    'ห้อง1 คอนโด',
  ],
  ...[
    '서울 강남구 ',
    '로 1 ',
    '가로1',
    '东京都港区',
    '丁目1番',
    'つ市つ1-1',
    '1-',
    '市区',
    '大興邨興',
  ],
  ...['a straße 1, 12345 a ', 'gracht 1 ', '1 rue a ', 'calle a 1, ', 'a 1, col. a', 'rua a, 1, '],
  ...['via a 1 ', 'ул. а, д. 1 ', 'mah. a sok. no: 1 ', 'ul. a 1 '],
  ...['my name is ', 'my name is Anna Maria ', 'name: a b ', 'Anna ', 'Anna Maria ', 'anna maria '],
  ...['a.n ', '이름 김', '김하은 ', '名前は', '佐々木', '佐藤花宛', 'ชื่อ ', 'nguyễn ', '姓名陳大'],
];
const LENGTH = 10_000;
/** Milliseconds for all of them; the worst takes about 40 on a busy machine, a quadratic pattern seconds. */
const BUDGET = 250;

test.each(UNITS)('%j, ten thousand characters of it', (unit) => {
  const { reading } = read(unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH));
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    for (const { needs, find } of DETECTORS)
      if (!needs || needs.test(reading.lower)) [...find(reading, {})];
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(BUDGET);
});
