import { CARD_CODE } from '../clues/card-code';
import { GOODS_CLUES } from '../clues/goods';
import { isPiece } from '../finders/around';
import { around, weigh } from '../finders/evidence';
import { numberDetector } from '../finders/number-detector';

const ALL = [...CARD_CODE, ...GOODS_CLUES];
const ENOUGH = 1.2;
/** Its name, or the card: the back and three digits are of phones and prizes, too. */
const NAMES = CARD_CODE.slice(0, 2);

/** The three digits on a card's back, where card, back and digits are spoken of in any words. */
export const cardCodeClues = numberDetector({
  id: 'card-code-clues',
  type: 'card_security_code',
  needs: /卡|c\s?[vs]\s?[vcn]|安全|背|反面|签|後|后|末|visa|付|三位/,
  digits: [3, 3],
  form: /^(?!000|(\d)\1\1)/,
  judge: ({ start, end }, { lead, trail, reading, isInsideWord }) =>
    !isInsideWord && !isPiece(lead, trail) && isCards(around(reading, start, end)) ? 0.75 : 0,
});

function isCards(context: string): boolean {
  return weigh(context, NAMES) > 0 && weigh(context, ALL) >= ENOUGH;
}
