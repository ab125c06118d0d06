import { before } from '../around';
import { numberDetector } from '../number-detector';

const CUE =
  /(验证码|校验码|动态码|动态密码|短信码|认证码|yzm|otp|verification code|security code|sms code|auth code|passcode|code is)[是为:：\s]*(是|为)?\s*$/;
const CUE_AFTER =
  /^\s*[,，]?(是|就是|这个是)?(我的?|刚收到的?)?(验证码|校验码|动态码|is (my|the) (verification )?code)/;
const UNIT = /^\s*(元|块|折|分钟|秒|位)/;

/**
 * One-time codes: 4 to 8 digits next to a word for them.
 *
 * Source: lengths in use at the platforms and banks; RFC 4226 §5.3 asks for at least 6.
 */
export const verificationCode = numberDetector({
  id: 'verification-code',
  type: 'verification_code',
  digits: [4, 8],
  judge({ digits, start }, { trail, reading }) {
    if (UNIT.test(trail)) return 0;
    if (!CUE.test(before(reading, start, 24)) && !CUE_AFTER.test(trail)) return 0;
    return 0.9 + digits.length / 1000;
  },
});
