import { expect, test } from 'vitest';
import { mapLink } from '../../../utils/pii/detectors/map-link';
import { slicesOf } from './slices';

const find = slicesOf(mapLink);

test.each([
  ['我在这 https://maps.app.goo.gl/AbC123dEf45', 'https://maps.app.goo.gl/AbC123dEf45'],
  ['https://goo.gl/maps/AbC123', 'https://goo.gl/maps/AbC123'],
  ['www.google.com/maps/@31.2304,121.4737,17z', 'www.google.com/maps/@31.2304,121.4737,17z'],
  ['https://maps.google.co.jp/?q=31.23,121.47', 'https://maps.google.co.jp/?q=31.23,121.47'],
  ['https://maps.apple.com/?ll=31.23,121.47', 'https://maps.apple.com/?ll=31.23,121.47'],
  ['定位https://surl.amap.com/7bXq2Lm1v我在门口', 'https://surl.amap.com/7bXq2Lm1v'],
  ['https://j.map.baidu.com/3f/Abc', 'https://j.map.baidu.com/3f/Abc'],
  ['https://map.naver.com/p/entry/1234', 'https://map.naver.com/p/entry/1234'],
  ['https://waze.com/ul/hwtw3t', 'https://waze.com/ul/hwtw3t'],
  [
    'https://www.openstreetmap.org/?mlat=31.23&mlon=121.47',
    'https://www.openstreetmap.org/?mlat=31.23&mlon=121.47',
  ],
])('finds the link in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'https://www.google.com/search?q=map',
  'https://goo.gl/AbC123',
  '门店在 https://surl.amap.com/7bXq2Lm1v',
  'https://roadmap.com/2024',
  'https://shop.amap-like.com/x',
  'google maps 搜一下',
  'https://www.taobao.com/map/123',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
