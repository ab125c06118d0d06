import { type Phrases, phrase } from '../finders/phrases';

/** Portuguese. */
export const minorAgePt: Phrases = {
  language: 'pt',
  needs: /(?<![a-z])(?:tenho|sou|estou|t[oô]|fiz|fa[cç]o)/,
  rules: [
    [
      0.86,
      phrase`(?<![a-zà-ÿ])(?:tenho|fiz|faço)\s(?:só |so |apenas )?(?<age>\d{1,2})\s?(?:anos|aninhos)`,
    ],
    [
      0.72,
      phrase`(?<![a-zà-ÿ])(?:eu )?(?:só )?tenho\s(?:só |apenas )?(?<age>\d{1,2})(?=$|[.!?]|, (?:posso|consigo)| (?:posso|e minha mãe))`,
    ],
    [
      0.84,
      phrase`(?<![a-zà-ÿ])sou\s(?:de )?(?:menor(?: de idade)?|criança)(?![a-zà-ÿ])|(?:tô|to|estou)\sno\s\d{1,2}[º°o]?\s?ano(?![a-zà-ÿ])`,
    ],
  ],
};
