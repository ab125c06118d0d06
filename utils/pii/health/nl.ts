import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  '(?:diabetes|suikerziekte|kanker|borstkanker|hiv|epilepsie|astma|hoge bloeddruk|reuma|lupus|depressie|ms|crohn|coeliakie|psoriasis|endometriose|pcos|adhd|autisme|migraine)';

/** Dutch. */
export const healthNl: Phrases = {
  language: 'nl',
  needs: /(?<![a-z])(?:ik|mijn|ben|heb|nu|al|inmiddels|we|wij)(?![a-z])/,
  rules: [
    [
      0.83,
      phrase`(?<![a-z])ik heb\s(?:al \S{1,8} \S{1,8}\s|zelf\s|type [12]\s)?${ILLNESS}(?![a-z])`,
    ],
    [
      0.82,
      phrase`(?<![a-z])(?:ben|nu|al|inmiddels)\s(?:nu\s|al\s|pas\s)?(?:\d{1,2}\s(?:weken|maanden|wkn)\s)(?:zwanger|in verwachting)|(?<![a-z])(?:ik ben|ben|we zijn|wij zijn)\s(?:nu\s|al\s|net\s|weer\s){0,2}(?:zwanger|in verwachting|aan het bevallen|bevallen)(?=$|[,.!]|\s(?:dus|en|past|kan|van|met))|(?<![a-z])heb\s(?:ook\s|zelf\s|last van\s|al jaren\s){0,2}${ILLNESS}(?=$|[,.!]|\s(?:dus|en|is|kan|mag))`,
    ],
    [
      0.85,
      phrase`(?<![a-z])ik ben\s(?:\S{1,8}\s){0,3}?(?:zwanger|diabeet|diabetespatiënt|epileptisch|astmatisch|hiv-positief|borstvoeding aan het geven)(?: van \S{1,9})?(?![a-z])|(?<![a-z])ik geef borstvoeding`,
    ],
  ],
};
