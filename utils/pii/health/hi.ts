import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  '(?:sugar|diabetes|bp|high bp|thyroid|asthma|cancer|pcod|pcos|tb|depression|anxiety|migraine|epilepsy|hiv|kidney (?:problem|stone)|heart problem)';

/** Hindi in Latin letters. */
export const healthHi: Phrases = {
  language: 'hi',
  needs: /(?<![a-z])(?:mujhe|mereko|muje|mujhko|hu|hoon|hun|mai|main)(?![a-z])/,
  rules: [
    [
      0.8,
      phrase`(?<![a-z])(?:mujhe|muje|mereko|mujhko)\s(?:(?:bhi|to|already|abhi)\s)?${ILLNESS}\s(?:\w{2,8}\s){0,2}(?:hai|h|he|hua|hui)(?![a-z])`,
    ],
    [
      0.85,
      phrase`(?<![a-z])(?:(?:mai|main|me)\s)?(?:\d\s(?:month|mahine|mahina)s?\s(?:ki\s)?)?(?:pregnant|diabetic|garbhvati)\s(?:hu|hoon|hun)(?![a-z])`,
    ],
  ],
};
