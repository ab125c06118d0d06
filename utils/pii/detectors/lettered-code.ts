import { codeDetector } from '../code-detector';

const CUE =
  /(?:(?<!图形|图片)验证码|校验码|动态码|登[录陆]码|(?:verification|security|login|sign.?in|one.time|auth(?:entication)?|2fa|backup)\s?code)(?:is|是|为|给你|发你|[:\s]){0,4}$/;

/** One-time codes of letters and digits, after a word for them: Steam's, Apple's, some banks'. */
export const letteredCode = codeDetector({
  id: 'lettered-code',
  type: 'verification_code',
  needs: /验证码|校验码|动态码|登[录陆]码|code/,
  signs: [5, 8],
  form: /[A-Z].*\d|\d.*[A-Z]/,
  judge: (_code, { lead, isInsideWord }) => (!isInsideWord && CUE.test(lead) ? 0.8 : 0),
});
