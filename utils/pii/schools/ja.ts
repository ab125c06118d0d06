import { type Phrases, phrase } from '../finders/phrases';

const NAME = '[\\u4e00-\\u9fff\\u30a1-\\u30f6ー々ヶ]{1,14}?';
const KIND =
  '(?:小学校|中学校|高校|高等学校|幼稚園|保育園|学園|中学(?=\\s?の?\\s?[1-3]\\s?(?:年|-))|(?:附属|付属)?[小中高](?=\\s?の?\\s?[1-6一二三四五六]\\s?(?:年|-)))';
const CLASS =
  '(?:の|、|\\s){0,2}[1-6一二三四五六]\\s?年生?(?:の|、|\\s){0,2}(?:[1-9一二三四五六七八九a-h]{1,2}\\s?組)?';

/** Japanese. */
export const schoolsJa: Phrases = {
  language: 'ja',
  needs: /[\u3041-\u30ff]/,
  rules: [
    [0.85, phrase`(?<detail>(?<![\u4e00-\u9fff])(?!小学校|中学校|高校)${NAME}${KIND}${CLASS})`],
    [
      0.7,
      phrase`(?<detail>(?<![\u4e00-\u9fff])(?!小学校|中学校|高校)[\u4e00-\u9fff\u30a1-\u30f6ー]{2,12}?(?:小学校|中学校|高校|高等学校|幼稚園|保育園))(?:に通|の生徒|に行って|在学|に在籍|通い|の児童)`,
    ],
  ],
};
