import { expect, test } from 'vitest';
import { messengerHandle } from '../../../utils/pii/detectors/messenger-handle';
import { slicesOf } from './slices';

const find = slicesOf(messengerHandle);

test.each([
  ['纸飞机t.me/hk_daigou_mi，来看', 't.me/hk_daigou_mi'],
  ['小飞机 @hk_daigou', '@hk_daigou'],
  ['电报：hk_daigou1', 'hk_daigou1'],
  ['賴我 mina_chen0512', 'mina_chen0512'],
  ['LINE交換しよ miku_0831x', 'miku_0831x'],
  ['ig is @thriftedbykels, dm me', '@thriftedbykels'],
  ['snap cody_rips22 if u wanna trade', 'cody_rips22'],
  ['discord is pullmaster.tx add me', 'pullmaster.tx'],
  ['까톡 jisoo0914z', 'jisoo0914z'],
])('finds the handle in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '飞机杯垫 a5 有吗',
  'line up the two please',
  'is it online now',
  'snap buttons or zipper',
  'fishing line 100m',
  '抖音上3号链接',
  '赖床党来了',
  'insta-dry fabric',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
