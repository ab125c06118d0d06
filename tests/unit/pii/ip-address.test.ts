import { expect, test } from 'vitest';
import { ipAddress } from '../../../utils/pii/detectors/ip-address';
import { scan } from '../../../utils/pii/scan';
import { slicesOf } from './slices';

const find = slicesOf(ipAddress);

test.each([
  ['服务器47.98.203.61 连不上', '47.98.203.61'],
  ['家里宽带ip 183点157点60点22 一直卡', '183点157点60点22'],
  ['１１８．３１．９４．２１５ 端口不通', '１１８．３１．９４．２１５'],
  ['my ip is 73(dot)162(dot)48(dot)209', '73(dot)162(dot)48(dot)209'],
  ['my ip is 73 dot 162 dot 48 dot 209', '73 dot 162 dot 48 dot 209'],
  ['121.165.83.204 인데', '121.165.83.204'],
  ['我的ip 5.6.7.8', '5.6.7.8'],
  ['ping 81.2.69.142:8080', '81.2.69.142'],
  ['my ip is 203.0.113.7', '203.0.113.7'],
  ['①①⑧.31.94.215', '①①⑧.31.94.215'],
])('finds the address in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test('dots of any kind become dots', () => {
  expect(scan('ip 183点157点60点22')[0]).toMatchObject({
    type: 'ip_address',
    value: '183.157.60.22',
  });
});

test.each([
  // Private, of name servers.
  '路由器后台192.168.31.1打不开',
  'ip 10.0.0.12',
  'ip 172.16.4.9',
  'ip 100.64.1.2',
  'ip 169.254.10.20',
  'ip 127.0.0.1',
  'ip 224.0.0.251',
  'ip 255.255.255.0',
  'dns 8.8.8.8 还是 114.114.114.114',
  // No address.
  '版本 1.2.3.4',
  '系统版本是 17.4.1.128',
  'v2.14.103.9',
  '固件 118.31.94.215',
  'chrome 126.0.6478.127',
  '126.0.6478.127',
  '价格 39.59.79.99',
  '99.129.159.199',
  '36.37.38.39 码都有',
  '1.2.3.4',
  '4.3.2.1 上链接',
  'ip 300.1.2.3',
  'ip 118.31.94',
  '118.31.94.215.7',
  '日期 2024.05.20',
  '138.0013.8000',
  '一点一点一点一点来',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
