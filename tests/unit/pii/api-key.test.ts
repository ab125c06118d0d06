import { expect, test } from 'vitest';
import { apiKey } from '../../../utils/pii/detectors/api-key';
import { slicesOf } from './slices';

const find = slicesOf(apiKey);
/** Made up, and put together here so that no scanner of sources takes them for real. */
const key = (beginning: string, length: number) =>
  beginning + 'a1B2c3D4e5F6g7H8i9J0'.repeat(13).slice(0, length);
const upper = (beginning: string, length: number) => key(beginning, length).toUpperCase();

test.each([
  upper('AKIA', 16),
  upper('ASIA', 16),
  key('LTAI', 20),
  key('ghp_', 36),
  key('github_pat_', 60),
  key('glpat-', 20),
  key('npm_', 36),
  key('sk-', 48),
  key('sk-proj-', 80),
  key('sk-ant-api03-', 80),
  key('sk_live_', 24),
  key('xoxb-', 40),
  key('AIza', 35),
  key('hf_', 34),
  `12345678:AA${key('', 33)}`,
  `${key('eyJ', 30)}.${key('eyJ', 40)}.${key('', 43)}`,
])('finds %s', (secret) => {
  expect(find(secret)).toEqual([secret]);
  expect(find(`我的key是${secret}，报错`)).toEqual([secret]);
  expect(find(`token=${secret} help`)).toEqual([secret]);
});

test('finds a private key to its end', () => {
  const block = `-----BEGIN OPENSSH PRIVATE KEY-----\n${key('b3Bl', 60)}\n-----END OPENSSH PRIVATE KEY-----`;
  expect(find(`这个 ${block} 哪里错了`)).toEqual([block]);
  expect(find(`-----BEGIN PRIVATE KEY----- ${key('MIIE', 40)}`)).toHaveLength(1);
});

test.each([
  'AKIA是什么',
  upper('AKIA', 15),
  upper('XAKIA', 16),
  'sk-ii神仙水230ml',
  'sk-learning-how-to-sell-clothes-online',
  'sk_test_123',
  'ghp_short1',
  'eyJhbGciOi',
  'eyJoy.eyJoy.com',
  'xoxo-love you 1234567890',
  '-----BEGIN PUBLIC KEY-----',
  '-----BEGIN PRIVATE KEY-----...',
  'https://example.com/AIza',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
