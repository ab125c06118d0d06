import { type Phrases, phrase } from '../finders/phrases';
import { AGES_IT } from './number-words';

const CLASS = '(?:prima|seconda|terza|quarta|quinta|[1-5][ªa°]?)';

/** Italian. */
export const minorAgeIt: Phrases = {
  language: 'it',
  needs: /(?<![a-z])(?:ho|sono|faccio|vado|frequento|compio)/,
  rules: [
    [
      0.74,
      phrase`(?<![a-zà-ÿ])(?:compio|faccio|ho appena fatto|ho appena compiuto)\s(?:(?<age>\d{1,2})|${AGES_IT})\s(?:anni\s)?(?:a (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)|il|domani|ieri|tra|questo|la settimana)`,
    ],
    [
      0.84,
      phrase`(?<![a-zà-ÿ])(?:ho|compio|ho (?:appena )?(?:compiuto|fatto)|ne ho)\s(?:solo |appena |quasi |soltanto )?${AGES_IT}\sanni`,
    ],
    [
      0.74,
      phrase`(?<![a-zà-ÿ])(?:ne )?ho\s(?:solo |appena |soltanto )(?:(?<age>\d{1,2})|${AGES_IT})(?=$|[.!?)]|,?\s(?:posso|e mia|e mio|va bene|ma mi))`,
    ],
    [
      0.82,
      phrase`(?<![a-zà-ÿ])(?:faccio|vado in|vado alle|sono in|sono alle|sono al|frequento|sono di)\s(?:la\s|il\s)?(?:medie|elementari|(?:prima|seconda|terza|quarta|quinta|[1-5][ªa°]?)\s(?:media|elementare|superiore|liceo|elementari|medie))(?![a-zà-ÿ])`,
    ],
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
