import { HOTLINE, isFiller, isFirm, isGoods, TOP_UP } from '../finders/around';
import { numberDetector } from '../finders/number-detector';
import { isDrawn } from '../phones/drawn';

const HAN = '电话|固话|座机|号码|打给我|打我|联络|携帯|番号';
const OTHER = '연락처|전화|번호|폰|เบอร์\\S{0,6}|โทร';
const LATIN =
  'phone|mobile|cell|tel|call|text|txt|hmu|contact|number|my no\\.?|whatsapp|wasap|wa|viber|zalo|sdt|sđt|đt|gọi|hp|telp|telepon|telefono|teléfono|m[óo]vil|celular|zap|handy|telefon|nummer|num[ée]ro|portable';
const WORDS = `(?:${HAN}|${OTHER}|(?<![a-z])(?:${LATIN}))`;
const CUE = new RegExp(
  `${WORDS}(?:\\s(?:me|saya|us|on|aja|kak|is|es|ist|at))*(?:'s|は|이|[是为:、\\s.-])*$`,
  'u',
);
/** The word is part of another: the number of goods. */
const GOODS =
  /(?:(?:상품|제품|모델|품목|주문|예약|사업자|회원) ?번호|품번|รหัสสินค้า)[은는이:\s]{0,3}$/;
/** More digits follow: the longer number is the one to ask about. */
const GOES_ON = /^[\s.-]?\d/;

/**
 * Numbers of a phone's length after a word for a phone, in the languages of the rooms we know.
 *
 * Source: ITU-T E.164; subscribers' numbers have from 7 digits, with their area up to 13.
 */
export const cuedPhone = numberDetector({
  id: 'cued-phone',
  type: 'phone',
  needs: new RegExp(`${HAN}|${OTHER}|[a-zđ]{2}`, 'u'),
  digits: [7, 13],
  judge({ digits }, { lead, trail }) {
    if (
      !CUE.test(lead) ||
      isFiller(digits) ||
      HOTLINE.test(digits) ||
      digits === TOP_UP ||
      isDrawn(lead) ||
      GOES_ON.test(trail) ||
      GOODS.test(lead)
    )
      return 0;
    return isGoods(lead, trail) || isFirm(lead, trail) ? 0 : 0.8;
  },
});
