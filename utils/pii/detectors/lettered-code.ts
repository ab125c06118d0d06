import { cuedValueDetector, FILLER } from '../cued-value';

/** One-time codes of letters and digits, after a word for them: Steam's, Apple's, some banks'. */
export const letteredCode = cuedValueDetector({
  id: 'lettered-code',
  type: 'verification_code',
  needs: /验证码|校验码|动态码|登[录陆]码|code/,
  cue: /(?<!图形|图片)验证码|校验码|动态码|登[录陆]码|(?:verification|security|login|sign.?in|one.time|auth(?:entication)?|2fa)\s?code/g,
  between: FILLER,
  value: /^(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,8}(?![a-z0-9])/,
  judge: () => 0.8,
});
