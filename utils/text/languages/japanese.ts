import type { UnspacedLanguage } from './language';

export const japanese: UnspacedLanguage = {
  script: '[ぁ-ヺ]',
  digits: [
    'ゼロ ぜろ れい レイ まる マル',
    'いち イチ ワン',
    'に ニ',
    'さん サン',
    'よん ヨン し シ',
    'ご ゴ',
    'ろく ロク',
    'なな ナナ しち シチ',
    'はち ハチ',
    'きゅう キュウ きゅー キュー く ク',
  ],
  least: 7,
};
