import type { Detector, Found } from '../detector';

const HEX = /(?<![0-9a-z])(?:0x)?[0-9a-f]{64}(?![0-9a-z])/g;
const CUE =
  /私钥|秘钥|密钥|private\s?key|priv\s?key|secret\s?key|(?<![a-z])pk(?![a-z])|钱包|wallet|导入|import|비밀\s?키|개인\s?키|秘密鍵|clave privada|chave privada|khóa (?:riêng|bí mật)/;
/** Any long run of letters and digits right after such a word: who types a key may mistype it. */
const ANNOUNCED =
  /(?:私钥|秘钥|private\s?key|priv\s?key|秘密鍵|비밀\s?키|개인\s?키)[^a-z0-9\n]{0,6}([a-z0-9]{40,})/g;
/** A transaction, a file's sum: as long, and public. */
const PUBLIC = /哈希|hash|(?<![a-z])tx|交易|sha-?256|校验|checksum|公钥|public\s?key|txid/;
const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const KEYS = new RegExp(
  `(?<![A-Za-z0-9])(?:5[HJK]${BASE58}{49}|[KL]${BASE58}{51}|[xyzYZtuvUV]prv${BASE58}{107,108})(?![A-Za-z0-9])`,
  'g',
);

/**
 * Private keys of wallets: 64 hexadecimal digits (Ethereum and others), Bitcoin's wallet import format, and
 * extended keys (xprv).
 *
 * Source: secp256k1's 256 bits (SEC 2); Bitcoin's list of address prefixes for 5, K and L; BIP-32 and
 * SLIP-0132 for xprv, yprv, zprv.
 */
export const walletKey: Detector = {
  id: 'wallet-key',
  type: 'crypto_secret',
  needs:
    /[0-9a-f]{64}|(?:私钥|秘钥|key|鍵|키).{0,8}[a-z0-9]{40}|prv[1-9a-z]{100}|(?<![a-z0-9])[5kl][1-9a-z]{50}/,
  *find({ lower, text }): Generator<Found> {
    for (const { 0: key, index } of lower.matchAll(HEX)) {
      const lead = lower.slice(Math.max(0, index - 24), index);
      if (PUBLIC.test(lead)) continue;
      const confidence = CUE.test(lead) ? 0.97 : 0.6;
      yield { start: index, end: index + key.length, value: key, confidence };
    }
    for (const { 0: whole, 1: key, index } of lower.matchAll(ANNOUNCED)) {
      const end = index + whole.length;
      yield {
        start: end - key!.length,
        end,
        value: text.slice(end - key!.length, end),
        confidence: 0.8,
      };
    }
    for (const { 0: value, index } of text.matchAll(KEYS))
      yield { start: index, end: index + value.length, value, confidence: 0.95 };
  },
};
