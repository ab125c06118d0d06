import { expect, test } from 'vitest';
import { what3words } from '../../../utils/pii/detectors/what3words';
import { slicesOf } from './slices';

const find = slicesOf(what3words);

test.each([
  ['estoy en ///mesa.lunar.cobre por si', '///mesa.lunar.cobre'],
  ['///index.home.raft', '///index.home.raft'],
  ['///Index.Home.Raft.', '///Index.Home.Raft'],
  ['https://w3w.co/index.home.raft', 'https://w3w.co/index.home.raft'],
  ['what3words.com/index.home.raft', 'what3words.com/index.home.raft'],
  ['///питомец.шутить.намеренно', '///питомец.шутить.намеренно'],
  ['///かざる・ていか・かんぱい', '///かざる・ていか・かんぱい'],
])('finds the address in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'index.home.raft',
  '/// 好看',
  '///index.home',
  '///index.home.raft.sea',
  'file:///etc.d.conf',
  '////a.b.c',
  'www.shop.com/a.b.c',
  '9.9.9 ///',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
