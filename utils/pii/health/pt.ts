import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  '(?:diab[eé]tic[oa]|hipertens[oa]|asm[aá]tic[oa]|epil[eé]p?tic[oa]|cel[ií]ac[oa]|bipolar|autista|soropositiv[oa]|diabetes(?: tipo \\d)?|press[aã]o alta|hipertens[aã]o|c[aâ]ncer(?: de \\w{3,9})?|cancro|asma|epilepsia|l[uú]pus|hiv|aids|depress[aã]o|ansiedade|fibromialgia|endometriose|artrite|hipotireoidismo|tireoide|enxaqueca|psor[ií]ase|anemia|gastrite|hepatite(?: [abc])?|leucemia|sop|ov[aá]rios? polic[ií]sticos?|tdah|toc|refluxo|intoler[aâ]ncia (?:à|a) lactose|esquizofrenia|s[ií]ndrome do p[aâ]nico|insufici[eê]ncia renal)';

/** Portuguese. */
export const healthPt: Phrases = {
  language: 'pt',
  needs: /(?<![a-z])(?:sou|estou|t[oôó]|tenho|sofro|diagnostic|descobri|gr[aá]vida|gestante)/,
  rules: [
    [
      0.83,
      phrase`(?<![a-zà-ÿ])(?:sou|estou|tô|to|tenho|sofro de|fui diagnosticad[oa] com|descobri(?: que tenho)?|trato)\s(?:(?:a|o|um|uma|de|muito|com|portador[a]?|já|pré)[\s-]){0,3}${ILLNESS}(?![a-zà-ÿ])`,
    ],
    [
      0.85,
      phrase`(?<![a-zà-ÿ])(?:(?:eu )?(?:estou|tô|to|sou|fiquei)\s(?:\S{1,8}\s){0,2}(?:gr[aá]vida|gestante|amamentando)(?: de \d{1,2} \w{4,7})?|(?:gr[aá]vida|gestante) de \d{1,2} (?:meses|semanas)|(?:tô|estou) esperando (?:um )?(?:beb[eê]|neném))`,
    ],
    [0.6, phrase`(?<![a-zà-ÿ])sou (?:muito )?al[eé]rgic[oa] (?:a|à|ao|aos) \w{3,12}`],
  ],
};
