import { LETTER } from '../../text/signs';
import type { Detector, Found } from '../detector';

/** A dollar sign and a name: tickers of stocks are capitals alone. */
const TAG =
  /(?<![\p{L}\d$])\$(?=[A-Za-z0-9_-]*[a-z])([A-Za-z][A-Za-z0-9_-]{3,19})(?![\p{L}\d_.])/gu;
/** Money that goes to somebody. */
const PAYS =
  /(?<![a-z])(?:goes to|go to|(?:send|sent|pay|paid) (?:\S{1,12} ){0,3}to|pay me|diff|difference|refund|tip me|owe|green app|cash ?app|cashtag|my (?:tag|cash)|deposit|is mine|is me)(?![a-z])/;
/** What is called after it. */
const CALLED = /^\s(?:credits?|coins?|merch|albums?|tickets?|stock|gang|fans?|shares?|token)/;

/**
 * Cash App's $names without the service's name beside them.
 *
 * Source: Cash App help, $cashtag: a letter, then up to nineteen letters and digits.
 */
export const cashtag: Detector = {
  id: 'cashtag',
  type: 'payment_account',
  kinds: LETTER,
  needs: /\$[a-z]/,
  *find({ text, lower }): Generator<Found> {
    if (!PAYS.test(lower)) return;
    for (const { 0: tag, index } of text.matchAll(TAG))
      if (!CALLED.test(lower.slice(index + tag.length)))
        yield { start: index, end: index + tag.length, value: tag, confidence: 0.75 };
  },
};
