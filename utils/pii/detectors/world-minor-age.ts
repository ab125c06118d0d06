import { phraseDetector } from '../finders/phrases';
import { minorAgePhrases } from '../minor-age';

const YOUNGEST = 5;
const OLDEST = 17;
/** Numbers that people call themselves by when they buy clothes. */
const SIZES =
  /(?<![a-z])(?:sizes?|fits?|wear|waist|shoes?|jeans?|small|medium|large|xl|petite|pants|dress|inseam|bra|talla|größe|taille|tamanho)(?![a-z])/;
const SAYS_YEARS =
  /y(?:ea)?rs?|y\/?o|old|tuổi|歳|才|살|ปี|ขวบ|tahun|th|años|anos|jahre|ans|grade|歲/;

/**
 * The writer's own words for being under eighteen in other languages than Chinese: an age, a class, the word itself.
 *
 * Source: Convention on the Rights of the Child, article 1.
 */
export const worldMinorAge = phraseDetector({
  id: 'world-minor-age',
  type: 'minor_age',
  needs:
    /[a-z\u0e01-\u0e2e\uac00-\ud7a3\u3041-\u30ff]{2}|साल|वर्ष|कक्षा|क्लास|नाबालिग|बच्च|[国國][一二三中小]|[中小][一二三四五六]|[歲岁]/,
  languages: minorAgePhrases,
  holds({ 0: words, groups }, { lower }) {
    if (!groups?.age) return true;
    const age = Number(groups.age);
    return age >= YOUNGEST && age <= OLDEST && (SAYS_YEARS.test(words) || !SIZES.test(lower));
  },
});
