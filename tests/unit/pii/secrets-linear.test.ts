import { expect, test } from 'vitest';
import { apiKey } from '../../../utils/pii/detectors/api-key';
import { backupCode } from '../../../utils/pii/detectors/backup-code';
import { cardSecurityCode } from '../../../utils/pii/detectors/card-security-code';
import { coordinates } from '../../../utils/pii/detectors/coordinates';
import { ipAddress } from '../../../utils/pii/detectors/ip-address';
import { ipv6Address } from '../../../utils/pii/detectors/ipv6-address';
import { mapLink } from '../../../utils/pii/detectors/map-link';
import { password } from '../../../utils/pii/detectors/password';
import { pickupCode } from '../../../utils/pii/detectors/pickup-code';
import { plusCode } from '../../../utils/pii/detectors/plus-code';
import { securityAnswer } from '../../../utils/pii/detectors/security-answer';
import { seedPhrase } from '../../../utils/pii/detectors/seed-phrase';
import { streamKey } from '../../../utils/pii/detectors/stream-key';
import { voucherCode } from '../../../utils/pii/detectors/voucher-code';
import { walletKey } from '../../../utils/pii/detectors/wallet-key';
import { what3words } from '../../../utils/pii/detectors/what3words';
import { read } from '../../../utils/pii/reading';

const DETECTORS = [
  ...[apiKey, backupCode, cardSecurityCode, coordinates, walletKey, ipAddress, ipv6Address],
  ...[mapLink, password, pickupCode, plusCode, securityAnswer, seedPhrase, streamKey],
  ...[voucherCode, what3words],
];
/** What makes careless patterns of these slow, over and over. */
const UNITS = [
  ...['a', 'f', 'K', '7', 'aB3', ' a', 'abc ', 'abandon ', '1. abandon ', 'zoo,'],
  ...[
    '1.2.',
    '1点',
    '1(dot)',
    '31.2304,',
    '31.2304 n',
    "31°13'",
    '31°13.1′ ',
    '+',
    '9g8f+',
    '8fvc9g8f+6',
  ],
  ...[
    '2408:',
    '2408::',
    'a:b:',
    '///',
    '///a.',
    'a.b.',
    'maps.apple.com/',
    'rtmp://a',
    'sk-',
    'sk-a-',
    'sk-a1',
  ],
  ...[
    'eyJ',
    'eyJaaaaaaaa.',
    'ghp_',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----',
    'AKIA',
    '12345678:AA',
    'xprv',
  ],
  ...[
    '密码',
    '密码是',
    '密码我',
    'pass ',
    'password is ',
    'mm是',
    '取件码1-',
    '券码a1',
    '券码abcd-',
    '备用码 1234 ',
  ],
  ...['cvv ', 'cvv是', '安全码1', '密保答案', '密保答案是', 'stream key '],
];
const LENGTH = 10_000;
/** Milliseconds for all of them; the worst takes about 15 on a quiet machine, a quadratic pattern seconds. */
const BUDGET = 150;

test.each(UNITS)('%j, ten thousand characters of it', (unit) => {
  const { reading } = read(unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH));
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    for (const { needs, find } of DETECTORS)
      if (!needs || needs.test(reading.lower)) [...find(reading, {})];
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(BUDGET);
});
