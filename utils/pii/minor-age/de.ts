import { type Phrases, phrase } from '../finders/phrases';

const SELF =
  '(?<![a-zà-ÿ])(?:ich bin|bin|ich werde)\\s(?:erst |noch |gerade |grad |ja |doch |auch )*';

/** German. */
export const minorAgeDe: Phrases = {
  language: 'de',
  needs: /(?<![a-z])(?:bin|ich|jahre)/,
  rules: [
    [0.86, phrase`${SELF}(?<age>\d{1,2})\s?(?:jahre?)(?:\salt)?`],
    [
      0.76,
      phrase`(?:(?<![a-zà-ÿ])ich |^|[,.!?]\s?)bin\s(?:erst |noch |gerade |grad )*(?<age>\d{1,2})(?=$|[.!?]|, (?:darf|kann|geht)| (?:und darf|darf|kann))`,
    ],
    [
      0.84,
      phrase`${SELF}(?:minderjährig|noch ein kind|unter 18)|ich (?:gehe|geh) in die \d{1,2}\.? klasse|bin in der \d{1,2}\.? klasse`,
    ],
  ],
};
