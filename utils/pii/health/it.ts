import { type Phrases, phrase } from '../finders/phrases';

/** Italian. */
export const healthIt: Phrases = {
  language: 'it',
  needs: /(?<![a-z])(?:sono|ho|soffro|incinta)/,
  rules: [
    [
      0.83,
      phrase`(?<![a-zà-ÿ])(?:sono|ho|soffro di|mi hanno diagnosticato)\s(?:(?:il|la|un|una|il)\s|l['’])?(?:diabetic[oa]|ipertes[oa]|asmatic[oa]|epilettic[oa]|celiac[oa]|sieropositiv[oa]|diabete|ipertensione|tumore|cancro|asma|epilessia|lupus|hiv|depressione|fibromialgia|endometriosi|artrite|psoriasi|sclerosi multipla|anemia|gastrite|epatite)(?![a-zà-ÿ])`,
    ],
    [
      0.85,
      phrase`(?<![a-zà-ÿ])sono\s(?:\S{1,8}\s){0,2}incinta(?: di \d{1,2} (?:mesi|settimane)| (?:al|all['’]) ?\S{4,9} mese)?|incinta di \d{1,2} (?:mesi|settimane)|sto allattando`,
    ],
  ],
};
