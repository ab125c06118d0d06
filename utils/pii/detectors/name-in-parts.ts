import type { Detector } from '../detector';
import { anyOf } from '../words';

const FIRST = anyOf(
  'first name|firstname|given name|forename|christian name|nombre|vorname|prénom|prenom|voornaam|primeiro nome|nama depan|first',
);
const LAST = anyOf(
  'surname|last name|lastname|family name|2nd name|apellido|apellidos|nachname|familienname|nom de famille|cognome|sobrenome|apelido|achternaam|nama belakang|nama keluarga|apelyido|last',
);
const IS = "(?:['’]?s|\\s(?:is|es|é|è|ist|est|das|ay))?[\\s:=-]{1,3}";
const NAME = "\\p{L}[\\p{L}'’-]{1,20}(?:\\s(?:de|da|van|von|bin|binti)\\s\\p{L}[\\p{L}'’-]{1,20})?";
const GAP = '[\\s,;./]{1,3}(?:(?:and|y|e|und|et|en|dan|at|then|my|mi|mein|mon|il mio) ){0,2}';
const PARTS = new RegExp(
  `(?:${FIRST})${IS}(?<one>${NAME})${GAP}(?:${LAST})${IS}(?<two>${NAME})|(?:${LAST})${IS}(?<three>${NAME})${GAP}(?:${FIRST})${IS}(?<four>${NAME})`,
  'gu',
);
/** What is said of a name, or asked. */
const NO_NAME =
  /^(?:is|was|are|the|a|my|on|in|and|or|not|no|name|first|last|please|same|wrong|only|first|too|should|must|bid|lot|one|item|time|please|pls|y|o|de|el|la)(?![\p{L}'’-])/u;

/**
 * A name told in parts, as forms ask for it: surname Okonjo, first name Temitope. Each part may be anything, for the
 * words leave no doubt.
 */
export const nameInParts: Detector = {
  id: 'name-in-parts',
  type: 'person_name',
  needs:
    /surname|last ?name|family ?name|2nd name|apellido|nachname|familienname|nom de famille|cognome|sobrenome|apelido|achternaam|nama|apelyido/,
  *find({ lower, text }) {
    for (const { groups = {}, 0: whole, index } of lower.matchAll(PARTS)) {
      const [first, last] = groups.one ? [groups.one, groups.two!] : [groups.three!, groups.four!];
      if (NO_NAME.test(first) || NO_NAME.test(last)) continue;
      const start = index + whole.indexOf(first);
      const end = index + whole.length;
      yield { start, end, value: text.slice(start, end), confidence: 0.75 };
    }
  },
};
