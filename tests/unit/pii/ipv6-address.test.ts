import { expect, test } from 'vitest';
import { ipv6Address } from '../../../utils/pii/detectors/ipv6-address';
import { slicesOf } from './slices';

const find = slicesOf(ipv6Address);

test.each([
  ['我的ip 2408:8207:78a1:2f10:1c3e:5d2a:9b41:7e03', '2408:8207:78a1:2f10:1c3e:5d2a:9b41:7e03'],
  ['2A02:810D:4BC0:1A2C::1F3 连不上', '2A02:810D:4BC0:1A2C::1F3'],
  ['用2409:8a1e::7f2c看看', '2409:8a1e::7f2c'],
])('finds the address in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  'fe80::1c3e:5d2a:9b41:7e03',
  'fd12:3456:789a::1',
  '::1',
  '20:15:30 开播',
  '2024:05:20 12:30:45',
  '2001:4860:4860',
  '2408::8207::1',
  '比分 3000:2000:1000',
  'mac 2c:54:91:88:c9:e3',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
