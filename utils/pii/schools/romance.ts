import { type Phrases, phrase } from '../finders/phrases';

const NAME = "(?:[\\p{L}\\d'.]{1,14}\\s){1,5}?";
const KIND =
  '(?:colegio|escuela|instituto|primaria|secundaria|escola|colégio|creche|école|ecole|collège|college|lycée|lycee|scuola)';
const MARK =
  '(?:\\d{1,2}\\s?(?:º|ª|°|o|a|er|ro|do|to|e|è|ème)?\\s?(?:[a-f]\\b)?\\s?(?:de |da |do )?(?:primaria|secundaria|eso|bachillerato|grado|ano|série|infantil|elementare|media|b\\b)(?:\\s?[a-f](?![a-z]))?|(?:cm[12]|ce[12]|cp|6e|6ème|5e|5ème|4e|4ème|3e|3ème|seconde|terminale)(?:\\s?[a-f0-9](?![a-z0-9]))?|\\d[ªa°º]?\\s?[a-f](?=\\s(?:alla|della|al|dello|del|en|de|no|na|do|da|à|au)(?![a-z]))|turma\\s?\\w{1,4}|salón\\s?\\w{1,4}|grupo\\s?[a-f]|classe (?:de )?(?:m|mme)\\.?\\s\\p{L}{2,14})';

/** Spanish, Portuguese, French and Italian. */
export const schoolsRomance: Phrases = {
  language: 'es',
  needs:
    /colegio|escuela|instituto|primaria|secundaria|escola|col[eé]gio|creche|[eé]cole|coll[eè]ge|lyc[eé]e|scuola/,
  rules: [
    [0.84, phrase`(?<detail>${KIND}\s(?:${NAME})?(?:[^.!?\n]{0,12}?)${MARK}(?:\s${MARK}){0,2})`],
    [
      0.82,
      phrase`(?<detail>${MARK}(?:\s?(?:,|en|no|na|do|da|del|de|alla|alle|della|al|nella|au|à|à l'|al|at))?\s(?:la |el |l'|a |o )?${KIND}\s(?:[\p{L}'.]{2,14}\s?){1,4})`,
    ],
    [
      0.66,
      phrase`(?:va al|va a la|estudia en|estudo no|estudo na|estuda no|estuda na|estudio en|va à|est à|est au)\s(?:el |la |l')?(?<detail>${KIND}\s(?:[\p{L}'.]{2,14}\s?){1,4})`,
    ],
  ],
};
