import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  '(?:(?:typ[- ]?\\d[- ])?diabetiker(?:in)?|asthmatiker(?:in)?|epileptiker(?:in)?|bluter|diabetes(?: typ \\d)?|bluthochdruck|(?:brust|haut|lungen|darm)?krebs|asthma|epilepsie|depression(?:en)?|depressiv|lupus|hiv[- ]?(?:positiv)?|aids|rheuma|neurodermitis|schuppenflechte|morbus crohn|colitis|multiple sklerose|endometriose|hashimoto|schilddrüsen(?:unter|über)funktion|migräne|adhs|ads|bipolar|autist(?:in|isch)?|burnout|angststörung|herzkrank|nierenkrank|dialysepflichtig|laktoseintoleran[zt]|zöliakie|anämie|parkinson|leukämie|hepatitis|pcos|reizdarm|gicht|arthrose)';

/** German. */
export const healthDe: Phrases = {
  language: 'de',
  needs: /(?<![a-z])(?:bin|hab|leide|ich|schwanger|ssw)/,
  rules: [
    [
      0.83,
      phrase`(?<![a-zà-ÿ])(?:ich bin|bin|ich habe?|habe?|ich leide an|leide an|bei mir wurde)\s(?:(?:ein|eine|einen|selbst|auch|leider|seit jahren|seit|chronische?n?|schwere?n?|noch|ja|an)\s){0,3}${ILLNESS}(?![a-zà-ÿ])`,
    ],
    [
      0.85,
      phrase`(?<![a-zà-ÿ])(?:ich )?bin\s(?:(?:gerade|aktuell|jetzt|im|in|der|\d{1,2}\.?|monat|monate|woche|wochen|ssw|hoch)\s){0,5}(?:hoch)?schwanger|(?:ich )?bin in der \d{1,2}\.? ?(?:ssw|schwangerschaftswoche)|im \d{1,2}\. monat schwanger|ich stille(?=$| noch| gerade| mein|[,.!?])`,
    ],
  ],
};
