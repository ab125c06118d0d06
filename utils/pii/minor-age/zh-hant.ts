import { type Phrases, phrase } from '../finders/phrases';

const SELF =
  '(?:我|本人|人家|小弟|小妹)(?:先|仲|係|今年|讀緊|讀|唸|念|還在|還|是|就讀|现在|而家|只有|才|個|在|仲係){0,4}\\s?';

/** Chinese as Taiwan and Hong Kong say it. */
export const minorAgeZhHant: Phrases = {
  language: 'zh-Hant',
  needs: /[我本小人]/,
  rules: [
    [
      0.84,
      phrase`${SELF}(?:國[一二三]|國中生|國中[一二三]年級|國小(?:[一二三四五六]年級|生)?|中[一二三四五六](?=學生|生|$|[^\u4e00-\u9fff]|咋|仔|女)|小[一二三四五六](?=學生|生|$|[^\u4e00-\u9fff]|咋|仔|女)|高[一二三](?=學生|生|$|[^\u4e00-\u9fff])|form\s?[1-6]|f\.?\s?[1-6](?!\d)|未夠\s?18|未滿\s?18|未成年)`,
    ],
    [0.84, phrase`${SELF}(?<age>\d{1,2})歲(?:咋|啫|仔|女)`],
  ],
};
