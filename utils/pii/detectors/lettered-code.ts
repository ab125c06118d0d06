import type { Detector } from '../detector';
import { cuedValueDetector, FILLER } from '../finders/cued-value';

/** Google's: G-730412. */
const GOOGLE = /(?<![a-z0-9-])g-\d{6}(?![\d-])/g;
const GOOGLE_TALK =
  /google|谷歌|gmail|youtube|code|验证|短信|text|that what|is this|this it|u mean|you mean|type|enter|これ|이거|ini kan|c’est ça|ist das|es ese|è questo/;

const cued = cuedValueDetector({
  id: 'lettered-code',
  type: 'verification_code',
  cue: /(?<!图形|图片)验证码|校验码|动态码|登[录陆]码|(?:verification|security|login|sign.?in|one.time|auth(?:entication)?|2fa)\s?code/g,
  between: FILLER,
  value: /^(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,8}(?![a-z0-9])/,
  judge: () => 0.8,
});

/** One-time codes of letters and digits: Google's, and after a word for them Steam's, Apple's, some banks'. */
export const letteredCode: Detector = {
  ...cued,
  needs: /验证码|校验码|动态码|登[录陆]码|code|g-\d{6}/,
  *find(reading, context) {
    if (GOOGLE_TALK.test(reading.lower))
      for (const { 0: value, index } of reading.lower.matchAll(GOOGLE))
        yield { start: index, end: index + value.length, value: value.slice(2), confidence: 0.9 };
    yield* cued.find(reading, context);
  },
};
