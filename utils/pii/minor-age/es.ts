import { type Phrases, phrase } from '../finders/phrases';

/** Spanish. */
export const minorAgeEs: Phrases = {
  language: 'es',
  needs: /(?<![a-z])(?:tengo|soy|cumpl|voy|estoy|curso)/,
  rules: [
    [
      0.86,
      phrase`(?<![a-zà-ÿ])(?:tengo|cumplo|cumplí|acabo de cumplir)\s(?:solo |sólo |apenas |recién |nomás )?(?<age>\d{1,2})\s?(?:años|añitos|anos)`,
    ],
    [
      0.72,
      phrase`(?<![a-zà-ÿ])tengo\s(?:solo |sólo |apenas )?(?<age>\d{1,2})(?=$|[.!?]|, (?:puedo|me)| (?:y puedo|puedo|y mi mamá))`,
    ],
    [
      0.84,
      phrase`(?<![a-zà-ÿ])soy\s(?:una? )?(?:menor(?: de edad)?|niñ[oa])(?![a-zà-ÿ])|(?:voy|estoy) (?:en|a)\s(?:\S{1,8}\s)?(?:\d{1,2}[º°o]?\s?)?(?:de )?(?:primaria|secundaria|la eso|eso|prepa)(?![a-zà-ÿ])`,
    ],
  ],
};
