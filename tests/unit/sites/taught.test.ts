import { expect, test } from 'vitest';
import { isRoom } from '../../../utils/sites/match';
import { taobao } from '../../../utils/sites/taobao';
import { blankRecord, learn, parseLesson, type TaughtSite } from '../../../utils/sites/taught';

const taught: TaughtSite = {
  id: 'shop.example',
  host: 'live.shop.example',
  composer: ['#say'],
  send: ['#go'],
  since: 0,
};

test('a host of which only the name is known is a room everywhere, and learns its selectors and its name', () => {
  const record = blankRecord('live.shop.example', 'US');
  expect(isRoom(record, 'https://live.shop.example/anything?x=1')).toBe(true);
  expect(isRoom(record, 'https://www.shop.example/')).toBe(false);
  learn(record, taught);
  expect(record).toMatchObject({ id: 'shop.example', composer: ['#say'], send: ['#go'] });
});

test('a listed site keeps its name and what is known of it, and is guarded where it was taught', () => {
  const record = { ...taobao };
  learn(record, { ...taught, host: 'tbzb.taobao.com' });
  expect(record.id).toBe('taobao');
  expect(record.composer).toEqual(['#say', ...taobao.composer]);
  expect(isRoom(record, 'https://tbzb.taobao.com/new-rooms/1')).toBe(true);
  expect(isRoom(taobao, 'https://tbzb.taobao.com/new-rooms/1')).toBe(false);
});

test('a lesson is selectors and nothing else', () => {
  expect(parseLesson({ composer: ['#a'], send: [], more: 1 })).toEqual({
    composer: ['#a'],
    send: [],
  });
});

test.each([
  ['nothing', null],
  ['no box', { composer: [], send: ['#go'] }],
  ['something else than text', { composer: [1], send: [] }],
  ['an endless selector', { composer: ['a'.repeat(401)], send: [] }],
  ['too many', { composer: ['a', 'b', 'c', 'd', 'e'], send: [] }],
])('%s is none', (_what, input) => {
  expect(parseLesson(input)).toBeNull();
});
