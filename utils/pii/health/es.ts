import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  '(?:diab[eé]tic[oa]|hipertens[oa]|asm[aá]tic[oa]|epil[eé]ptic[oa]|cel[ií]ac[oa]|cardiac[oa]|bipolar|autista|seropositiv[oa]|diabetes(?: tipo \\d)?|hipertensi[oó]n|c[aá]ncer(?: de \\w{3,9})?|asma|epilepsia|lupus|vih|sida|depresi[oó]n|ansiedad|fibromialgia|endometriosis|artritis|(?:hipo|hiper)tiroidismo|tiroides|migrañas?|psoriasis|esclerosis(?: m[uú]ltiple)?|anemia|colitis|gastritis|p[aá]rkinson|hepatitis(?: [abc])?|leucemia|sop|ovarios? poliqu[ií]sticos?|esquizofrenia|tdah|toc|insuficiencia renal|presi[oó]n alta|problemas? (?:del coraz[oó]n|card[ií]acos?|renales))';

/** Spanish. */
export const healthEs: Phrases = {
  language: 'es',
  needs: /(?<![a-z])(?:soy|estoy|tengo|padezco|sufro|diagnostic|embaraza|detectaron|ando)/,
  rules: [
    [
      0.83,
      phrase`(?<![a-zà-ÿ])(?:soy|estoy|tengo|padezco(?: de)?|sufro(?: de)?|me diagnosticaron|me detectaron|vivo con|fui diagnosticad[oa] con)\s(?:(?:la|el|un|una|de|muy|paciente|persona|con|ya|enferm[oa]|operad[oa])\s){0,3}${ILLNESS}(?![a-zà-ÿ])`,
    ],
    [
      0.85,
      phrase`(?<![a-zà-ÿ])(?:estoy|ando|quedé)\s(?:\S{1,8}\s){0,2}(?:embarazada|encinta|lactando|amamantando|dando pecho)(?: de \d{1,2} \w{4,7})?|embarazada de \d{1,2} (?:meses|semanas|m)|(?:tengo|con)\s\d{1,2} (?:semanas|meses) de (?:embarazo|gestación)|estoy esperando (?:un )?beb[eé]`,
    ],
    [0.6, phrase`(?<![a-zà-ÿ])soy (?:muy )?al[eé]rgic[oa] a(?:l| la| los| las)? \w{3,12}`],
  ],
};
