import type { ScriptPlate } from './script-plate';

/** Korean plates with a syllable that counts things too. Source: 자동차등록번호판 등의 기준에 관한 고시. */
export const krCountingPlate: ScriptPlate = {
  id: 'kr-counting',
  pattern: /(?<!\d)\d{2,3}\s?[호주도구수부조서오고]\s?\d{4}(?![\d가-힣]?[\d원개명만천])/g,
  alone: 0,
  cue: '차량번호|번호판|차번호|차 번호|제 차|내 차|렌터카|렌트카',
};
