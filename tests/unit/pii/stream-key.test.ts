import { expect, test } from 'vitest';
import { streamKey } from '../../../utils/pii/detectors/stream-key';
import { slicesOf } from './slices';

const find = slicesOf(streamKey);

test.each([
  [
    '推流码rtmp://push.live-a.cn/app/st_7Qm2xR8vLk9w我也开播了',
    'rtmp://push.live-a.cn/app/st_7Qm2xR8vLk9w',
  ],
  ['rtmps://live.example.com:443/rtmp/FB-10-k7', 'rtmps://live.example.com:443/rtmp/FB-10-k7'],
  ['推流密钥：st_7Qm2xR8vLk9w', 'st_7Qm2xR8vLk9w'],
  ['stream key is live_123456789_aBcDeFgHiJ', 'live_123456789_aBcDeFgHiJ'],
  ['my stream key: abcd-1efg-2hij-3klm-4nop', 'abcd-1efg-2hij-3klm-4nop'],
  ['串流密钥 7Qm2xR8vLk9w', '7Qm2xR8vLk9w'],
])('finds the key in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '推流码怎么弄',
  '推流码在哪里看',
  '直播码率 6000',
  'stream key not working',
  'stream keyboard 2024model99',
  'https://live.example.com/app/st_7Qm2xR8vLk9w',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
