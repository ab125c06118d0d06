import { expect, test } from 'vitest';
import { walletKey } from '../../../utils/pii/detectors/wallet-key';
import { slicesOf } from './slices';

const find = slicesOf(walletKey);
const HEX = 'b198213fcfb5161db679726216737e8377ddb19a6d1bc72b3f28a227bf4cce78';
// The examples of the Bitcoin wiki's list of address prefixes, and BIP-32's first test vector.
const WIF = '5Hwgr3u458GLafKBgxtssHSPqJnYoGrSzgQsPwLFhLNYskDPyyA';
const COMPRESSED = 'L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ';
const EXTENDED =
  'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi';

test.each([
  [`私钥${HEX} 导入失败怎么办`, HEX],
  [`0x${HEX}`, `0x${HEX}`],
  [HEX.toUpperCase(), HEX.toUpperCase()],
  [`key: ${WIF}`, WIF],
  [`${COMPRESSED}是我的`, COMPRESSED],
  [`钱包${EXTENDED}`, EXTENDED],
])('finds the key in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  `交易哈希 0x${HEX}`,
  `tx: 0x${HEX}`,
  `sha256 ${HEX}`,
  HEX.slice(1),
  `${HEX}a`,
  // An address, which is there to be shown.
  '0x52908400098527886E0F7030069857D2E4169EE7',
  '17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem',
  EXTENDED.replace('xprv', 'xpub'),
  WIF.slice(1),
  '1'.repeat(63),
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
