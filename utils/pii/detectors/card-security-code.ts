import { before } from '../around';
import { numberDetector } from '../number-detector';
import { anyOf } from '../words';

const WORDS =
  'cvv|cvv2|cvc|cvc2|cvn|cvn2|csc|安全码|安全代码|背面三位|背面3位|背面后三位|背面后3位|卡后三位|卡后3位|security code|card code|セキュリティコード|보안코드|보안 코드|código de seguridad|codigo de seguridad|código de segurança|kode keamanan|mã bảo mật|prüfnummer|kartenprüfnummer|cryptogramme|รหัส cvv';
const CUE = new RegExp(
  `(?:${anyOf(WORDS)})(?:号码?|数字?|是|为|填的?|输的?|写的?|我的?|了|的|番号|は|코드|번호|(?:is|was|es|ist|est)(?![a-z])|[:=\\s(#-]){0,6}$`,
);
/** A code that tells a real good from a false one. */
const GOODS = /(?:防伪|商品|产品|药品|溯源)[^\d]{0,10}$/;
const UNIT = /^\s*(?:位|个|元|块|折|次|分|年|月|号|款|天|%|off)/;

const GOES_ON = /^\s?[-.:]\d/;
/** Longer than most: the words for it are. */
const REACH = 32;
/** The 2 of CVV2, and the code. */
const OF_CVV2 = '1,3';

/**
 * The three or four digits on a card's back, after a word for them: nothing else tells them from a price.
 *
 * Source: ISO/IEC 7813 leaves them to the schemes, whose names these are (CVV2, CVC2, CID, CVN2).
 */
export const cardSecurityCode = numberDetector({
  id: 'card-security-code',
  type: 'card_security_code',
  needs:
    /c[vs][vcn]|安全[码代]|背面|后[三3]位|security|card code|セキュリティ|보안|seguran|segurid|keamanan|bảo mật|prüf|cryptog/,
  digits: [3, 4],
  judge({ start, shape }, { trail, reading }) {
    const lead = before(reading, start, REACH);
    if (shape === OF_CVV2 || !CUE.test(lead) || GOODS.test(lead)) return 0;
    return UNIT.test(trail) || GOES_ON.test(trail) ? 0 : 0.92;
  },
});
