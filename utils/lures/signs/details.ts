import type { Sign } from './sign';

/** Free lines are a firm's. */
const HOTLINE = /^(?:1?8(?:00|88|77|66|55|44|33)\d{7}|[48]00\d{7}|0800\d{1,9}|0120\d{6})$/;
const ONE_DIGIT = /^(\d)\1*$/;
/** Digits that phones have, with and without their country's code. */
const LEAST_DIGITS = 8;
const MOST_DIGITS = 13;

/**
 * Details of somebody: looked for loosely, as other cues must stand beside them. Those of the writer are
 * `utils/pii`'s business.
 */
export const details: readonly Sign[] = [
  {
    cue: 'phone',
    form: /(?<!(?:[货型款单]号|条码|编码|upc|sku|isbn|ean)[: ]{0,2}[a-z]{0,3})(?<![\d.,])[+(]?\d{2,5}[)]?(?:[ .-]{0,2}\d{2,5}){1,4}(?![\d.,:]\d|\d)/g,
    needs: /\d{2}/,
    holds(sign) {
      const digits = sign.replace(/\D/g, '');
      if (ONE_DIGIT.test(digits) || HOTLINE.test(digits)) return false;
      return digits.length >= LEAST_DIGITS && digits.length <= MOST_DIGITS;
    },
  },
  { cue: 'identity', form: /(?<!\d)\d{17}[\dx](?!\d)/g, needs: /\d{17}/ },
  // Chinese number plates.
  {
    cue: 'identity',
    form: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][ ·.]?(?=[a-z0-9]{0,4}\d)[a-z0-9]{5,6}(?![a-z0-9])/g,
    needs: /[\u4E00-\u9FFF][a-z][ ·.]?[a-z0-9]{5}/,
  },
  {
    cue: 'place',
    form: /[\u4E00-\u9FFF](?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:幢|栋|号楼|单元|室|弄|号院|楼)|[路街道巷村苑城园区庄](?:\d{1,5}|[一二三四五六七八九十]{1,3})号/g,
    needs: /[幢栋楼元室弄院号]/,
  },
  {
    cue: 'place',
    form: /(?:幼儿园|小学|中学|高中|初中|[一二三四五六七八九十]中)[^,。 ]{0,8}班/g,
    needs: /班/,
  },
  { cue: 'place', form: /[市区町村郡][^\s,。]{0,8}\d{1,4}-\d{1,4}/g, needs: /\d-\d/ },
  {
    cue: 'place',
    form: /(?<![\d.,])\d{1,5} (?:[nsew] )?[a-z]{2,20} (?:[a-z]{2,20} )?(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|court|ct|way|apt)(?![a-z])/g,
    needs: /\d [a-z]/,
  },
  {
    cue: 'place',
    form: /(?<![a-z])(?:calle|avenida|av|rua|jl|jalan|rue|ngo|ngach|duong|pho|ซอย|ถนน)\.? ?[a-z ]{0,25}\d{1,4}/g,
    needs: /\d/,
  },
  {
    cue: 'handle',
    form: /(?<!(?:[货型款单]号|条码|编码|upc|sku)[: ]{0,2})(?<![a-z0-9@._/-])(?=[a-z0-9_.-]{0,24}[\d_])[a-z][a-z0-9_.-]{4,24}(?![a-z0-9@/])|(?<![a-z0-9_.])@[a-z][a-z0-9_.]{3,24}/g,
    needs: /[\d@_]/,
  },
];
