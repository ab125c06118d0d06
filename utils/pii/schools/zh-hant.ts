import { type Phrases, phrase } from '../finders/phrases';

const NAME = '[\\u4e00-\\u9fff]{2,10}?';
const KIND = '(?:國小|國中|小學|中學|書院|女中|男中|高中|女高|實小|附小|附中|幼稚園)';

/** The name of a school, with nothing of whose it is or who goes there. */
const NAMED =
  '(?:(?!我|佢|他|她|你|讀|念|唸|在|的|是|有|孩|兒|女兒|弟|妹|孫|朋|友|姪|外甥|同學|家|適|給|買|穿|間|哪|那|這|某|到|上|就|台灣|香港|國小|國中|小學|中學|高中)[\\u4e00-\\u9fff]){2,6}?';

/** Chinese as Taiwan and Hong Kong say it. */
export const schoolsZhHant: Phrases = {
  language: 'zh-Hant',
  needs: /[国國][小中]|[小中][学學]|[书書]院|女中|高中|幼稚[园園]/,
  rules: [
    [
      0.84,
      phrase`(?<detail>(?!我|佢|他|她|讀)${NAME}${KIND}[\s,]?(?:[1-9一二三四五六七八九]年級?[\s,]?(?:(?:[1-9一二三四五六七八九十]{1,3}|[甲乙丙丁忠孝仁愛信義和平禮智勇])班)|[中小][一二三四五六1-6]\s?[a-e]班?|[1-6]\s?[a-e]\s?班?(?![a-z0-9])))`,
    ],
    // 福和國中八年級: a class of a named school is narrow enough; what is sold for it is none
    [
      0.7,
      phrase`(?<detail>${NAMED}${KIND}(?:的)?(?:[1-9一二三四五六七八九]年級|[小國高中][一二三])(?!的?(?:生?專|生?用|課|教|參|考|制服|講義|題|適|程度|以[上下])))`,
    ],
    // 我讀福和國中, 就讀板橋高中
    [
      0.66,
      phrase`(?:我|我是|我們|小孩|兒子|女兒|弟弟|妹妹)(?:也|都|在|現在|就)?(?:就讀|讀|念|唸)(?<detail>${NAMED}${KIND})(?!生|的)`,
    ],
  ],
};
