import { type Phrases, phrase } from '../finders/phrases';
import { AGES_DE } from './number-words';

const SELF =
  '(?<![a-zà-ÿ])(?:ich bin|bin|ich werde)\\s(?:erst |noch |gerade |grad |ja |doch |auch )*';

/** German. */
export const minorAgeDe: Phrases = {
  language: 'de',
  needs: /(?<![a-z])(?:bin|ich|jahre)/,
  rules: [
    [0.84, phrase`${SELF}${AGES_DE}\s?(?:jahre?)(?:\salt)?`],
    [
      0.76,
      phrase`(?:(?<![a-zà-ÿ])ich |^|[,.!?]\s?)(?:bin|werde|wurde)\s(?:erst |noch |gerade |grad |ja |bald |letzte woche |nächste woche |morgen |nächsten monat |im \S{3,9} )*(?:(?<age>\d{1,2})|${AGES_DE})(?=$|[.!?)]|,?\s(?:darf|kann|geht|und darf|und meine|aber meine|aber mein|meine|mama|papa|geworden|also|braucht|reicht|ist das|egal))`,
    ],
    [
      0.82,
      phrase`(?<![a-zà-ÿ])(?:ich (?:gehe|geh|bin|komme|komm)|geh|gehe|bin)\s(?:erst |noch |jetzt |gerade )?in (?:die|der)\s(?:\d{1,2}\.?|erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)n?\s?klasse`,
    ],
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
