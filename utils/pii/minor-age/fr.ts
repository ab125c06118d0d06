import { type Phrases, phrase } from '../finders/phrases';

/** French. */
export const minorAgeFr: Phrases = {
  language: 'fr',
  needs: /(?<![a-z])(?:j['’]ai|jai|suis|j['’]viens)/,
  rules: [
    [
      0.86,
      phrase`(?<![a-zà-ÿ])(?:j['’]ai|jai)\s(?:que |seulement |à peine |juste |bientôt )?(?<age>\d{1,2})\s?ans`,
    ],
    [
      0.84,
      phrase`(?<![a-zà-ÿ])(?:je suis|chuis|suis)\s(?:encore )?(?:mineure?|en (?:cm[12]|ce[12]|cp|seconde|primaire|[3-6](?:e|è|ème|eme))|au collège|une? enfant)(?![a-zà-ÿ])`,
    ],
  ],
};
