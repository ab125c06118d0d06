import { type Phrases, phrase } from '../finders/phrases';
import { AGES_ES } from './number-words';

/** Spanish. */
export const minorAgeEs: Phrases = {
  language: 'es',
  needs: /(?<![a-z])(?:tengo|soy|cumpl|voy|estoy|curso|acabo|recién|paso)/,
  rules: [
    [
      0.84,
      phrase`(?<![a-zà-ÿ])(?:tengo|cumplo|cumplí|acabo de cumplir|voy a cumplir)\s(?:solo |sólo |apenas |recién |nomás |los )?${AGES_ES}\s?(?:años|añitos|anos)`,
    ],
    [
      0.74,
      phrase`(?<![a-zà-ÿ])(?:cumplo|voy a cumplir|recién cumplí|acabo de cumplir)\s(?:los )?(?:(?<age>\d{1,2})|${AGES_ES})\s(?:en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|nov|dic|un mes|dos|\d)|el (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|mes|\d)|este|mañana|pronto|la pr[óo]xima)`,
    ],
    [
      0.72,
      phrase`(?<![a-zà-ÿ])tengo\s(?:solo |sólo |apenas |recién |nomás )?(?:(?<age>\d{1,2})|${AGES_ES})(?=$|[.!?)]|,?\s(?:puedo|me|y puedo|y mi|pero mi|mi m|mi p|así|porfa|se puede|hay|no pasa|jaja|xd|importa|es muy))`,
    ],
    [
      0.8,
      phrase`(?<![a-zà-ÿ])(?:estoy en|voy en|voy a|curso|soy de|paso a)\s(?:el |la )?(?:\S{1,10}\s)?(?:de )?(?:[1-6](?:º|°|o|ro|do|to|er)?|primero|segundo|tercero|cuarto|quinto|sexto|tercer|primer)\s(?:de )?(?:primaria|secu|secundaria|la eso|eso|prepa|bachillerato|grado|básica|básico)(?![a-zà-ÿ])`,
    ],
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
