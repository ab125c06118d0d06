import type { ScriptPlate } from './script-plate';

/**
 * Korea: two or three digits, a syllable for the use, four digits. Syllables that count things too (호, 주, 도 …) are
 * left to their word.
 *
 * Source: 자동차등록번호판 등의 기준에 관한 고시.
 */
export const krPlate: ScriptPlate = {
  id: 'kr',
  pattern:
    /(?<!\d)\d{2,3}\s?[가나다라마거너더러머버어저노로모보소누두루무우바사아자배허하]\s?\d{4}(?![\d가-힣]?[\d원개명만천])/g,
  alone: 0.75,
  cue: '차|번호판|차량|주차',
};
