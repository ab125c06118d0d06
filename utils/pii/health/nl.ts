import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  '(?:diabetes|suikerziekte|kanker|borstkanker|hiv|epilepsie|astma|hoge bloeddruk|reuma|lupus|depressie|ms|crohn|coeliakie|psoriasis|endometriose|pcos|adhd|autisme|migraine)';

/** Dutch. */
export const healthNl: Phrases = {
  language: 'nl',
  needs: /(?<![a-z])(?:ik|mijn)(?![a-z])/,
  rules: [
    [
      0.83,
      phrase`(?<![a-z])ik heb\s(?:al \S{1,8} \S{1,8}\s|zelf\s|type [12]\s)?${ILLNESS}(?![a-z])`,
    ],
    [
      0.85,
      phrase`(?<![a-z])ik ben\s(?:\S{1,8}\s){0,3}?(?:zwanger|diabeet|diabetespatiënt|epileptisch|astmatisch|hiv-positief|borstvoeding aan het geven)(?: van \S{1,9})?(?![a-z])|(?<![a-z])ik geef borstvoeding`,
    ],
  ],
};
