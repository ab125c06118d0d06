import { type Phrases, phrase } from '../finders/phrases';

/** Tagalog, as mixed with English. */
export const healthTl: Phrases = {
  language: 'tl',
  needs: /(?<![a-z])(?:ako|aq|buntis)(?![a-z])/,
  rules: [
    [
      0.85,
      phrase`(?<![a-z])(?:buntis|preggy|nagpapadede|bagong panganak)\s(?:(?:po|na|din|pa)\s){0,2}(?:ako|aq)(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z])(?:may|meron)\s(?:(?:po|sakit|na)\s){0,2}(?:akong?|aq)\s(?:diabetes|hika|asthma|hypertension|high blood|cancer|thyroid|pcos|tb|epilepsy|sakit sa puso)(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z])(?:may|meron)\s(?:sakit (?:na|sa) )?(?:diabetes|hika|asthma|hypertension|high blood|cancer|thyroid|pcos|tb|epilepsy|puso)\s(?:po\s)?(?:ako|aq)(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z])(?:diabetic|hikain|hypertensive|epileptic|high blood)\s(?:po\s)?(?:ako|aq)(?![a-z])`,
    ],
  ],
};
