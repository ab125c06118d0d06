import { expect, test } from 'vitest';
import { twPickupStore } from '../../../utils/pii/detectors/tw-pickup-store';
import { slicesOf } from './slices';

const find = slicesOf(twPickupStore);

test.each([
  ['店到店啦 全家台南新營民權門市', '全家台南新營民權門市'],
  ['寄7-11 板橋文化門市', '7-11 板橋文化門市'],
  ['收件超商 萊爾富 中正復興店', '萊爾富 中正復興店'],
])('finds the shop in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '全家都喜歡這家店',
  '寄7-11哪家店都可以嗎',
  '全家便利商店有賣嗎',
  '送全家人的禮物店裡有嗎',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
