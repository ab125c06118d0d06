import { type Phrases, phrase } from '../finders/phrases';

const NAME = '(?<![가-힣])[가-힣]{2,10}?';
const KIND = '(?:초등학교|중학교|고등학교|여자고등학교|여고|여중|유치원|어린이집|초|중|고)';

/** Korean. */
export const schoolsKo: Phrases = {
  language: 'ko',
  needs: /[초중고]|유치원|어린이집/,
  rules: [
    [0.86, phrase`(?<detail>${NAME}${KIND}\s?[1-6]\s?학년(?:\s?\d{1,2}\s?반)?)`],
    [
      0.82,
      phrase`(?<detail>${NAME}(?:초등학교|중학교|고등학교|여고|여중|유치원|어린이집)\s?(?:\d{1,2}|[가-힣]{1,4})\s?반)`,
    ],
    [
      0.7,
      phrase`(?<detail>${NAME}(?:초등학교|중학교|고등학교|여고|여중))(?:에)?\s?(?:다녀|다니|재학|학생|다님|1학년|앞)`,
    ],
  ],
};
