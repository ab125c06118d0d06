import { type Phrases, phrase } from '../finders/phrases';

const SELF = '(?<![a-zà-ÿ])ik (?:ben|word)\\s(?:pas |nog |maar |net |nog maar |ook )?';

/** Dutch. */
export const minorAgeNl: Phrases = {
  language: 'nl',
  needs: /(?<![a-z])(?:ik|jaar)/,
  rules: [
    [0.86, phrase`${SELF}(?<age>\d{1,2})\s?(?:jaar|jr)(?:\soud)?(?![a-z])`],
    [0.76, phrase`${SELF}(?<age>\d{1,2})(?=$|[.!?]|,? (?:mag|kan|en mag|en ik)(?![a-z]))`],
    [
      0.84,
      phrase`${SELF}(?:minderjarig|onder de 18|een kind)|(?<![a-z])ik zit in (?:groep [3-8]|de brugklas|de [1-4]e(?: klas)?)(?!\d)`,
    ],
  ],
};
