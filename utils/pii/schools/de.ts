import { type Phrases, phrase } from '../finders/phrases';

/** German. */
export const schoolsDe: Phrases = {
  language: 'de',
  needs: /schule|gymnasium|klasse|kita/,
  rules: [
    [
      0.85,
      phrase`(?<detail>(?:klasse\s\d{1,2}\s?[a-f]?|\d{1,2}\s?[a-f]|\d{1,2}\.? klasse)(?:\s|,\s)?(?:an der |der |am |auf der |in der |des )(?:[\p{L}-]{2,20}[\s-]){0,3}?[\p{L}-]{0,20}(?:schule|gymnasium))`,
    ],
    [
      0.85,
      phrase`(?<![\p{L}])(?<detail>(?<!(?:für|fürs|passt|zur|die)\s)(?:(?!das\s|für\s|passt\s|die\s|der\s|zur\s|eine?\s)[\p{L}-]{2,20}[\s-]){0,2}(?!für)[\p{L}-]{3,24}(?:schule|gymnasium)(?:\s[\p{L}-]{2,16}){0,2}[\s,]{1,2}(?:in der |klasse\s)?\d{1,2}\s?[a-f]?\.?(?:\s?klasse)?)(?![\p{L}\d])`,
    ],
  ],
};
