import { type Phrases, phrase } from '../finders/phrases';

const NAME = '[\\u4e00-\\u9fff]{2,10}?';
const KIND = '(?:國小|國中|小學|中學|書院|女中|男中|高中|女高|實小|附小|附中|幼稚園)';

/** Chinese as Taiwan and Hong Kong say it. */
export const schoolsZhHant: Phrases = {
  language: 'zh-Hant',
  needs: /[国國][小中]|[小中][学學]|[书書]院|女中|高中|幼稚[园園]/,
  rules: [
    [
      0.84,
      phrase`(?<detail>(?!我|佢|他|她|讀)${NAME}${KIND}[\s,]?(?:[1-9一二三四五六七八九]年級?[\s,]?(?:(?:[1-9一二三四五六七八九十]{1,3}|[甲乙丙丁忠孝仁愛信義和平禮智勇])班)|[中小][一二三四五六1-6]\s?[a-e]班?|[1-6]\s?[a-e]\s?班?(?![a-z0-9])))`,
    ],
  ],
};
