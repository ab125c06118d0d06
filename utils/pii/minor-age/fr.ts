import { type Phrases, phrase } from '../finders/phrases';
import { AGES_FR } from './number-words';

/** French. */
export const minorAgeFr: Phrases = {
  language: 'fr',
  needs:
    /(?<![a-z])(?:g \d|j['’ ]ai|jai|suis|j['’ ]viens|j['’ ]aurai|jsuis|je (?:vais|rentre|passe))/,
  rules: [
    [
      0.84,
      phrase`(?<![a-zà-ÿ])(?:j['’ ]ai|jai|g|j['’ ]viens d['’ ]avoir|je vais avoir|j['’ ]aurai)\s(?:que |seulement |à peine |a peine |juste |bientôt |eu |tout juste )?(?:(?<age>\d{1,2})|${AGES_FR})\s?(?:ans|piges)`,
    ],
    [
      0.82,
      phrase`(?<![a-zà-ÿ])(?:je suis|chuis|suis|j['’ ]suis|je rentre|je passe|jsuis)\s(?:encore |qu['’ ]?)?(?:en\s)?(?:cm[12]|ce[12]|cp|seconde|première|primaire|sixième|cinquième|quatrième|troisième|[3-6] ?(?:e|è|ème|eme|iem|ieme)|au collège|au college|collégien(?:ne)?|lycéen(?:ne)?|au lycée|au lycee)(?![a-zà-ÿ])`,
    ],
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
