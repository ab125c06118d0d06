import { asFolded } from '../words';
import { type AddressForm, address } from './address-form';

const NAME = '[\\u4e00-\\u9fff々ヶヵぁ-んァ-ヶー]';
const NUM = '[0-9一二三四五六七八九十〇]{1,4}';
const DASH = '[-ー‐–−の]';
const POSTAL = '(?:〒?\\s?\\d{3}[-ー−‐]?\\d{4}[\\s,、]{1,2})?';
const PREFECTURE = asFolded(
  '(?:北海道|東京都|大阪府|京都府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県)',
);
/** Cities with wards, and the wards of Tokyo. */
const CITY = asFolded(
  '(?:(?:札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本|八王子|町田|船橋|川口|姫路|尼崎|西宮|豊中|吹田|東大阪)市|(?:千代田|中央|港|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川)区)',
);
/** What stands between, up to the block; it ends in no particle that would lead to a count. */
const QUARTERS = `${NAME}{0,22}?(?<![でにはがをともへや])\\s?`;
const BLOCK = `(?:${NUM}丁目\\s?(?:${NUM}(?:番地?|${DASH})?(?:の?${NUM}号?)?(?:${DASH}${NUM}){0,2})?|${NUM}番地?(?:の?${NUM}号?)?(?:${DASH}${NUM}){0,2}|\\d{1,4}(?:${DASH}\\d{1,4}){1,4})(?!\\d|[点回対日時週枚個着万割倍名人本分度ヶか月年円号]|cm|kg)`;
const BUILDING =
  '(?:[\\s,、]{0,2}[\\u4e00-\\u9fff々ヶぁ-んァ-ヶーa-z0-9・]{0,16}?\\s?\\d{2,4}号?室?(?![\\d円-]|cm|サイズ))?';

/** Signs that Chinese has not. */
const OWN = /[ぁ-ヿ県々〒]|丁目|番地/;

/**
 * Japan: postcode, prefecture, city, quarter, block and house, building and room.
 *
 * Source: 住居表示に関する法律 (Act on Indication of Residential Address); Japan Post, 郵便番号.
 */
export const japan: AddressForm = {
  regions: ['JP'],
  needs: /丁目|番地|〒|[市区町村郡県府][^\s\d]{1,22}\s?\d{1,4}(?:[-ー‐–−の]\d|番)/,
  rules: [
    // 〒532-0011 大阪市淀川区西中島4-8-19-502
    {
      pattern: address`${POSTAL}(?:${PREFECTURE}|${CITY})${QUARTERS}${BLOCK}${BUILDING}`,
      alone: 0.92,
      cued: 0.95,
    },
    // つくば市吾妻2-5-1
    {
      needs: OWN,
      pattern: address`${POSTAL}(?<!${NAME}|\d)${NAME}{1,7}?[市区町村]${NAME}{1,12}?(?<![でにはがをともへや])\s?${BLOCK}${BUILDING}`,
      alone: 0.85,
      cued: 0.92,
    },
    {
      needs: OWN,
      pattern: address`(?<=[はがでにへを])${NAME}{1,6}?[市区町村]${NAME}{1,12}?(?<![でにはがをともへや])\s?${BLOCK}${BUILDING}`,
      alone: 0.8,
      cued: 0.9,
    },
    // 六本木6丁目10番1号
    {
      pattern: address`${POSTAL}[\u4e00-\u9fff々]{2,6}${NUM}丁目\s?${NUM}(?:番|${DASH})(?:地|の)?${NUM}号?${BUILDING}`,
      alone: 0.85,
      cued: 0.92,
    },
    // 〒150-0002 渋谷2-21-1
    {
      pattern: address`〒\s?\d{3}[-ー−‐]?\d{4}[\s,、]{0,2}${NAME}{1,14}?\s?${BLOCK}${BUILDING}`,
      alone: 0.9,
      cued: 0.92,
    },
  ],
};
