import { passesLuhn } from '../checks/checksum';
import { numberDetector } from '../finders/number-detector';
import { anyOf } from '../words';

const WORDS =
  'card|card number|card no|cartão|cartao|tarjeta|carte|karte|carta|kartu|kart|rupay|elo|hipercard|troy|mir|debit|credit|카드|카드번호|카드 번호|カード|カード番号|บัตร|เลขบัตร|thẻ|số thẻ|карта';
const CUE = new RegExp(
  `(?:${anyOf(WORDS)})(?:(?:is|number|no\\.?|ending|here|nº|numero|número)|は|が|은|는|[\\s:#.])*$`,
);
/** What else goes by a card: members', gifts', collectors'. */
const NOT_PAID =
  /(?:gift|member|loyalty|sim|psa|cgc|bgs|graded|trading|memory|report|기프트|멤버십|会員|ポイント)\s?(?:card|카드|カード)?[^\d]{0,10}$/;
const MOST_ALIKE = /^(\d)\1+$/;

/**
 * Cards of schemes that issue in one country alone, whose ranges are not known here: the word and the check
 * must do.
 *
 * Source: ISO/IEC 7812-1 (length, Luhn's check); Elo, Hipercard, RuPay, Troy, Mir, BC card.
 */
export const localCard = numberDetector({
  id: 'local-card',
  type: 'bank_card',
  needs: new RegExp(anyOf(WORDS)),
  digits: [15, 19],
  judge: ({ digits }, { lead }) =>
    CUE.test(lead) && !NOT_PAID.test(lead) && passesLuhn(digits) && !MOST_ALIKE.test(digits)
      ? 0.85
      : 0,
});
