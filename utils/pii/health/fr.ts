import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  "(?:diab[eé]tique|asthmatique|[eé]pileptique|hypertendue?|s[eé]ropositi(?:f|ve)|bipolaire|autiste|c(?:oe|œ)liaque|d[eé]pressi(?:f|ve)|en d[eé]pression|(?:(?:du|le|un|une|la|de la|de l'|l'|des|les|de)\\s?)?(?:diab[eè]te|cancer(?: du \\w{3,8}| de \\w{3,8})?|asthme|hypertension|d[eé]pression|endom[eé]triose|ecz[eé]ma|scl[eé]rose en plaques|lupus|sida|vih|maladie de crohn|arthrose|h[eé]patite|[eé]pilepsie|fibromyalgie|tdah|psoriasis|migraines|an[eé]mie|hypothyro[iï]die|thyro[iï]de|leuc[eé]mie|sopk|insuffisance r[eé]nale))";

/** French. */
export const healthFr: Phrases = {
  language: 'fr',
  needs: /(?<![a-z])(?:je|j'|j’|jai|suis|enceinte|atteint)/,
  rules: [
    [
      0.83,
      phrase`(?<![a-zà-ÿ])(?:je suis|chuis|j['’]ai|jai|je souffre(?: de| d['’])?|on m['’]a diagnostiqué|je suis atteinte? (?:de|d['’])|je vis avec)\s?(?:(?:très|aussi|fait|eu|encore)\s){0,2}${ILLNESS}(?![a-zà-ÿ])`,
    ],
    [
      0.85,
      phrase`(?<![a-zà-ÿ])(?:(?:je suis|chuis|suis)\s(?:\S{1,8}\s){0,2}enceinte(?: de \d{1,2} (?:mois|semaines))?|enceinte de \d{1,2} (?:mois|semaines)|j['’]allaite|je suis en (?:plein )?allaitement|j['’]attends un bébé)`,
    ],
  ],
};
