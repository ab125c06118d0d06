import { after, isPiece } from '../finders/around';
import { nearWord } from '../finders/near-word';
import { numberDetector } from '../finders/number-detector';

/** Words for a one-time code, by language. */
const WORDS: readonly string[] = [
  'otp|otp code|otp is|o.t.p|one time code|one time password|one time pin|verification code|verify code|security code|sms code|auth code|authentication code|2fa|2fa code|login code|sign in code|confirmation pin|passcode|my code is|code is|the code i got|code they sent|code sent|texted me|the code they texted is|they texted is|text me code|pin code sent|access code',
  '驗證碼|認證碼|簡訊驗證碼|簡訊碼|短訊驗證碼|驗證密碼',
  '認証コード|認証番号|ワンタイムの番号|ワンタイム番号|認証の番号|確認の番号|ログイン番号|確認コード|確認番号|ワンタイムパスワード|ワンタイムパス|ワンタイムコード|smsコード|セキュリティコード|届いたコード|コードは|コード届いた',
  '인증번호|인증코드|인증 번호|인증 코드|확인코드|확인번호|본인확인 문자|문자로 온 번호|문자 온 번호|otp번호|보안코드|인증 문자|본인확인 번호|본인확인번호|본인인증 번호',
  'otp|โอทีพี|รหัส otp|รหัสยืนยัน|รหัสโอทีพี|รหัสที่ได้|รหัสที่ส่งมา|รหัส sms|เลข otp',
  'ओटीपी|ओ टी पी|सत्यापन कोड|वेरिफिकेशन कोड|कोड आया|कोड आया है|मैसेज में कोड|otp aaya|otp aya|otp aa gaya',
  'mã otp|mã xác nhận|mã xác minh|mã xác thực|mã số otp|mã đăng nhập|mã gửi về|gửi mã|mã là|otp là|otp của em',
  'kode otp|kode verifikasi|kode masuk|kode sms|kode nya|kodenya|kode konfirmasi|otp nya|otpnya|kode otpnya|kod otp|kod pengesahan|tac|nombor tac',
  'otp ko|yung otp|code ko|otp po',
  'código|codigo|código de verificación|código de seguridad|mi código|el código es|código sms|clave dinámica|clave temporal|token',
  'código de verificação|codigo de verificacao|meu código|o código é|código sms|código de segurança|token',
  'bestätigungscode|verifizierungscode|sicherheitscode|sms code|mein code|der code|tan|mtan|einmalcode|freischaltcode',
  'code de vérification|code de verification|code de confirmation|code sms|code reçu|mon code|le code est|code de sécurité|codice di verifica|codice otp|codice sms|il codice',
];
const near = nearWord(WORDS.join('|'));
/** Codes of shops, and of goods. */
const GOODS =
  /(?:promo|coupon|discount|voucher|gift|referral|invite|descuento|cupón|cupom|desconto|gutschein|rabatt|promo\w*|réduction|giảm giá|diskon|voucher|クーポン|割引|쿠폰|할인|ส่วนลด|zip|postal|post|area|color|colour|item|product|product|barras|qr|dress|gate|promotion)\s?\S{0,12}\s?$/;
const GOODS_AFTER = /^\s?(?:off|%|for \d|discount|dto|rabatt|de descuento|de desconto)/;
/** 39,50 con el código */
const PRICE = /^\d{1,3}[.,]\d{2}$/;
const UNIT =
  /^\s?(?:원|円|บาท|đ|k(?![a-z])|rb(?![a-z])|usd|eur|€|분|초|分|秒|min|sec|phút|giây|menit|detik|times|digits|자리|桁|หลัก|số(?![a-z])|digit|dígitos|stellig)/;

/**
 * One-time codes in other languages than Chinese: four to eight digits beside a word for them.
 *
 * Source: lengths in use at the platforms and banks; RFC 4226 §5.3 asks for at least 6.
 */
export const worldVerificationCode = numberDetector({
  id: 'world-verification-code',
  type: 'verification_code',
  digits: [4, 8],
  judge({ digits, start, end, shape }, { lead, trail, reading }) {
    if (shape.split(',').length > 2 && !/^(?:1(?:,1)+|2,2,2)$/.test(shape)) return 0;
    const { lower } = reading;
    if (PRICE.test(lower.slice(start, end))) return 0;
    const isBefore = near.isBefore(lower, start);
    if (!isBefore && !near.isAfter(lower, end)) return 0;
    if (isPiece(lead, trail) || UNIT.test(trail) || GOODS_AFTER.test(trail) || GOODS.test(lead))
      return 0;
    if (/^\s\d/.test(after(reading, end, 2))) return 0;
    // More digits of the same code beat fewer.
    return (isBefore ? 0.9 : 0.8) + digits.length / 1000;
  },
});
