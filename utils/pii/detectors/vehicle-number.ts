import { isVin } from '../checks/vin';
import { codeDetector } from '../finders/code-detector';

/** Who made it, its kind, the check sign, year and factory, its number in the row: the last four are digits. */
const FORM = /^[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{4}\d{4}$/;
const CUE =
  /(?:车架号?|车身号|大架号|底盘号|车辆识别代?[码号]|识别代[码号]|車台番号|차대번호|(?<![a-z])(?:vin|chassis(?: (?:no|number))?|fahrgestellnummer|fin))[码是为:#.\s]{0,4}$/;
/** Shown to everybody. */
const FOR_SALE = /listing|for sale|auction|(?<![a-z])lot|在售|拍卖|[这那展]台|二手/;
/** Of three makers’ signs one at least is a letter, and two of the five after them. */
const LETTERED = /^(?=.{0,2}[A-Z]).{3}(?=(?:.{0,4}[A-Z]){2})/;

/**
 * Vehicle identification numbers: with one and a plate, owner, insurer and repairs can be asked for.
 *
 * Source: ISO 3779:2009; GB 16735-2019. Cars for Europe need no check sign, so beside its word a slip is still one.
 */
export const vehicleNumber = codeDetector({
  id: 'vehicle-number',
  type: 'other_secret',
  needs: /\d{4}/,
  signs: [17, 17],
  form: FORM,
  judge({ code }, { lead, isInsideWord }) {
    if (isInsideWord || FOR_SALE.test(lead)) return 0;
    const isCued = CUE.test(lead);
    if (isVin(code)) return isCued ? 0.95 : LETTERED.test(code) ? 0.75 : 0;
    return isCued ? 0.85 : 0;
  },
});
