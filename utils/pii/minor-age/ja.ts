import { type Phrases, phrase } from '../finders/phrases';

/** Somebody else's age. */
const OTHERS = '(?<!(?:娘|息子|子|妹|弟|孫|姪|甥|彼女|友達|生徒)(?:は|が|も|の|、)?\\s?)';
const SELF = `${OTHERS}(?:(?:私|わたし|僕|ぼく|俺|自分|うち)(?:は|も|、)?\\s?)?(?:まだ|今|いま|現在|今年|ちょうど)?`;
/** Says that it is the writer: not what a daughter is. */
const SAYS =
  '(?:です(?!か|よね)|なんです|なので|だけど|なんだけど|ですけど|ですが|なのですが|だから|でも(?:買え|注文|大丈夫|いい)|だよ|なのに|ですので|っす|やけど|やねんけど)';
const NUM = '[1-6一二三四五六]';

/** Japanese. */
export const minorAgeJa: Phrases = {
  language: 'ja',
  needs: /[\u3041-\u30ff]/,
  rules: [
    [
      0.85,
      phrase`${SELF}(?<age>\d{1,2})\s?(?:歳|才|さい)(?:の(?:男子|女子|男|女|学生|中学生|小学生|高校生))?${SAYS}`,
    ],
    [
      0.85,
      phrase`(?:私|わたし|僕|ぼく|俺)(?:は|も)?\s?(?:まだ|今|いま)?\s?(?<age>\d{1,2})\s?(?:歳|才|さい)`,
    ],
    [
      0.84,
      phrase`${SELF}(?:小学(?:校)?${NUM}年生?|小${NUM}|中学(?:校)?[1-3一二三]年生?|中[1-3一二三]|高校?[1-3一二三]年?生?|小学生|中学生|高校生|中坊|JC|JK|jc\d?|jk\d?|dk\d?)(?:の)?(?:女子|男子|女|男)?${SAYS}`,
    ],
    [0.85, phrase`${SELF}(?:未成年|18歳未満|子供|子ども)${SAYS}`],
  ],
};
