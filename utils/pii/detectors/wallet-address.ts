import { LETTER } from '../../text/signs';
import type { Detector, Found } from '../detector';
import { before } from '../finders/around';

const BASE58 = '[1-9A-HJ-NP-Za-km-z]';
const BECH32 = '[02-9ac-hj-np-z]';
/** TRON, Bitcoin old and new, Ethereum and its kin. */
const ADDRESS = new RegExp(
  `(?<![A-Za-z0-9])(?:T${BASE58}{33}|(?=[13]${BASE58}{0,33}[a-km-z])[13]${BASE58}{25,33}|bc1[qp]${BECH32}{38,58}|0x[0-9a-fA-F]{40})(?![A-Za-z0-9])`,
  'g',
);
const HAS_ALL = /(?=.*\d)(?=.*[A-Za-z])/;
/** A transaction or a contract is nobody's account. */
const NOT_OWN = /(?:hash|txid|tx|contract|合约)\W{0,4}$/;

/**
 * Addresses of crypto wallets: who has one sees all that ever went to it.
 *
 * Source: TRON developer docs (base58check, 34 signs, T first); BIP-173; EIP-55.
 */
export const walletAddress: Detector = {
  id: 'wallet-address',
  type: 'payment_account',
  kinds: LETTER,
  needs: /t[1-9a-z]{33}|[13][1-9a-z]{25}|bc1|0x[0-9a-f]{40}/,
  *find(reading): Generator<Found> {
    for (const { 0: value, index } of reading.text.matchAll(ADDRESS))
      if (HAS_ALL.test(value) && !NOT_OWN.test(before(reading, index)))
        yield { start: index, end: index + value.length, value, confidence: 0.85 };
  },
};
