import { type Phrases, phrase } from '../finders/phrases';

const CLASS = '(?:prima|seconda|terza|quarta|quinta|[1-5][ªa°]?)';

/** Italian. */
export const minorAgeIt: Phrases = {
  language: 'it',
  needs: /(?<![a-z])(?:ho|sono|faccio|vado|frequento|compio)/,
  rules: [
    [
      0.86,
      phrase`(?<![a-zà-ÿ])(?:ho|compio|ho (?:appena )?compiuto)\s(?:solo |appena |quasi )?(?<age>\d{1,2})\s?anni`,
    ],
    [
      0.84,
      phrase`(?<![a-zà-ÿ])sono\s(?:ancora )?(?:(?:un |una )?minorenne|un[ao]? bambin[oa])(?![a-zà-ÿ])|(?:faccio|vado in|frequento|sono in)\s(?:la\s)?${CLASS}\s(?:media|elementare|superiore|liceo)(?![a-zà-ÿ])`,
    ],
  ],
};
