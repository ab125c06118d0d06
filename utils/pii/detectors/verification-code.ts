import { after, before, isPiece } from '../around';
import { numberDetector } from '../number-detector';

const CUE =
  /验证码|校验码|短信码|短信验证码?|动态[码口密]令?码?|认证码|登[录陆]码|确认码|[四六46]位(?:数字?|码)|yzm|인증번호|認証コード|確認コード|รหัส\s?(?:otp|ยืนยัน)|(?<![a-z])(?:otp|2fa|passcode|(?:verification|security|sms|auth|login|one.time)\s?(?:code|pin|password)|code\s(?:is|was)|text(?:ed|s)\sme|m[ãa]\s(?:otp|xác\s\S+)|kode\s(?:otp|verifikasi)|c[óo]digo\s?(?:de\s\S+)?|best[äa]tigungscode)/g;
/** Words that say less: only six digits after them are a code. */
const FAINT_CUE = /验证|校验|短信|手机收到|收到(?:了|的|个)?(?:码|数字)|发来的(?:码|数字)/g;
/** What may stand between: no other number's word, no new sentence. */
const BETWEEN = /^(?!.*(?:尾号|后四位|订单|单号|手机|电话|价|款|店))[^\d。!?]{0,12}$/;
const CUE_AFTER =
  /^\s*[,(]?(?:就?是|这个是?)?(?:我的?|\S{0,3})(?:验证码|校验码|动态码|认证码|收到的码)|^\s?(?:is|was)\s(?:your|my|the)\s[a-z ]{0,24}code/;
/** How the messages end that bring a code, after six digits. */
const NOTICE = /请?勿(?:泄|告|转|向)|分钟内?有效|切勿|don't share|do not share/;
const USUAL = 6;
/** More groups of four: a card's or a label's long number. */
const GOES_ON = /^\s\d{4}(?!\d)/;
const UNIT = /^\s*(?:元|块|折|减|送|包|分钟|秒|位|号楼|个|次|年)/;

/**
 * One-time codes: 4 to 8 digits next to a word for them.
 *
 * Source: lengths in use at the platforms and banks; RFC 4226 §5.3 asks for at least 6.
 */
export const verificationCode = numberDetector({
  id: 'verification-code',
  type: 'verification_code',
  needs:
    /[码证校]|短信|动态|位数|数字|收到|发来|勿|有效|yzm|번호|コード|รหัส|otp|2fa|code|pin|text|share|mã|kode|c[óo]digo/,
  digits: [4, 8],
  judge({ digits, start, end }, { lead, trail, reading }) {
    if (UNIT.test(trail) || isPiece(lead, trail) || GOES_ON.test(trail)) return 0;
    const words = before(reading, start, 32);
    const rest = after(reading, end, 40);
    const isFaint = digits.length === USUAL && (follows(FAINT_CUE, words) || NOTICE.test(rest));
    // More digits of the same code beat fewer.
    const sure = isFaint || follows(CUE, words) || CUE_AFTER.test(rest);
    return sure ? 0.9 + digits.length / 1000 : 0;
  },
});

/** Whether the last cue among the words before speaks of what comes right after them. */
function follows(cue: RegExp, words: string): boolean {
  const last = [...words.matchAll(cue)].at(-1);
  return last !== undefined && BETWEEN.test(words.slice(last.index + last[0].length));
}
