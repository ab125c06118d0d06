import { type Phrases, phrase } from '../finders/phrases';
import { AGES_PT } from './number-words';

/** Portuguese. */
export const minorAgePt: Phrases = {
  language: 'pt',
  needs: /(?<![a-z])(?:tenho|sou|estou|t[oô]|fiz|fa[cç]o|vou|acabei|complet|curso|passei)/,
  rules: [
    [
      0.84,
      phrase`(?<![a-zà-ÿ])(?:tenho|fiz|faço|faco|vou fazer|acabei de fazer|completei|só tenho|so tenho)\s(?:só |so |apenas |quase )?${AGES_PT}\s?(?:anos|aninhos)`,
    ],
    [
      0.74,
      phrase`(?<![a-zà-ÿ])(?:faço|faco|vou fazer|completo|fiz)\s(?:só )?(?:(?<age>\d{1,2})|${AGES_PT})\s(?:em (?:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)|m[êe]s que vem|semana que vem|amanh[ãa]|hoje|ontem|esse m[êe]s|esse ano|este ano|daqui)`,
    ],
    [
      0.72,
      phrase`(?<![a-zà-ÿ])(?:eu )?(?:só )?tenho\s(?:só |so |apenas )?(?:(?<age>\d{1,2})|${AGES_PT})(?=$|[.!?)]|,?\s(?:posso|consigo|e minha|e meu|mas minha|mas meu|será|kk|rs|ainda|dá pra))`,
    ],
    [
      0.8,
      phrase`(?<![a-zà-ÿ])(?:tô|to|estou|sou do|sou da|faço|curso|passei pro|vou pro)\s(?:no |na |o |a )?(?:[1-9]º?|[1-9]o|primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo|setimo|oitavo|nono)\s(?:ano|série|serie)(?![a-zà-ÿ])`,
    ],
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
