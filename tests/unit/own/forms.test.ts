import { expect, test } from 'vitest';
import type { DetailKind } from '../../../utils/own/detail';
import { formsOf, LONGEST } from '../../../utils/own/forms';

test.each<[DetailKind, string, string[]]>([
  ['phone', '138 0000 1234', ['n:13800001234']],
  ['phone', '+86 13800001234', ['n:13800001234']],
  ['phone', '一三八零零零零一二三四', ['n:13800001234']],
  ['phone', '0571-88064927', ['n:57188064927', 'n:88064927']],
  ['phone', '+44 (0)7911 123456', ['n:7911123456']],
  ['phone', '07911 123456', ['n:7911123456']],
  ['phone', '+1 (614) 382-9057', ['n:6143829057']],
  ['name', '张小明', ['m:张小明', 't:zhangxiaoming', 't:xiaomingzhang']],
  ['name', '陳 小 明', ['m:陈小明', 't:chenxiaoming', 't:xiaomingchen']],
  ['name', '李娜', ['q:李娜', 'w:lina', 'w:nali']],
  ['name', '夏天', ['w:夏天', 't:xiatian', 't:tianxia']],
  ['name', '欧阳晓', ['m:欧阳晓', 't:ouyangxiao', 't:xiaoouyang']],
  [
    'name',
    'María del Carmen García',
    ['t:mariadelcarmengarcia', 't:garciamariadelcarmen', 't:mariagarcia', 't:garciamaria'],
  ],
  ['name', '김민수', ['m:김민수']],
  ['address', '上海市浦东新区世纪大道1号2栋301', ['d:世纪大道#1']],
  [
    'address',
    '杭州市西湖区文三路100号翠苑小区3幢2单元502室',
    ['d:文三路#100', 'd:翠苑#3-2-502', 'd:翠苑#3-502'],
  ],
  ['address', '和平一村三栋二单元五零一', ['d:和平一村#3-2-501', 'd:和平一村#3-501']],
  ['address', '广州市天河区天河路一百二十号', ['d:天河路#120']],
  ['address', '北京市朝阳区万达广场B座1201', ['d:万达广场#b-1201']],
  ['address', '浙江省青山镇柳树村', ['t:青山镇柳树村']],
  ['address', '123 Main Street, Apt 4B, Springfield', ['t:123mainstreet', 't:123mainst']],
  ['address', '서울 강남구 테헤란로 152', ['d:서울강남구테헤란로#152']],
  ['school', '杭州市西湖区王家湾小学三年级2班', ['t:王家湾小学']],
  ['school', '西湖区实验小学三(2)班', ['t:西湖区实验小学', 't:西湖实验小学', 'd:实验小学#3-2']],
  ['school', '杭州市第二中学', ['t:杭州市第二中学', 't:杭州第二中学']],
  ['school', '实验小学三年二班', ['d:实验小学#3-2']],
  ['id_number', '11010519491231002X', ['n:11010519491231002x']],
  ['id_number', 'E 1234 5678', ['t:e12345678']],
  ['id_number', 'A123456(3)', ['t:a1234563', 't:a123456']],
  ['phrase', '桔梗·计划', ['p:桔梗计划']],
  ['phrase', 'Project Nightingale', ['p:projectnightingale']],
  ['phrase', '2026-02-14', ['k:20260214']],
])('%s %s is compared by %j', (kind, text, expected) => {
  expect(formsOf({ kind, text })).toEqual(expected);
});

test.each<[DetailKind, string]>([
  ['phone', '12345'],
  ['phone', '没有号码'],
  ['name', '王'],
  ['name', ''],
  ['address', '杭州'],
  ['school', '实验小学'],
  ['school', '一中'],
  ['id_number', '12345'],
  ['phrase', '1'],
  ['phrase', '糖'],
  ['phrase', 'ab'],
  ['phrase', '🎂🎂🎂'],
  ['phrase', '密'.repeat(LONGEST + 1)],
])('%s %s tells too little to be kept', (kind, text) => {
  expect(formsOf({ kind, text })).toEqual([]);
});
