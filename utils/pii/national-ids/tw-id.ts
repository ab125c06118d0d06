import { isTwId } from '../checks/tw-id';
import type { Form } from '../finders/form';

/**
 * Taiwanese identity and resident numbers: a letter, a digit or letter for sex and kind, eight digits.
 *
 * Source: 內政部, 國民身分證統一編號 (1, 2), 外來人口統一證號 (8, 9; before 2021 A to D).
 */
export const twId: Form = {
  id: 'tw-id',
  type: 'national_id',
  region: 'TW',
  signs: [10, 10],
  form: /^[A-Z][1289A-D]\d{8}$/,
  check: isTwId,
  cue: '身分證|身份證|身分證字號|居留證|統一證號|證號|身證|id card|my id|ez way|ezway|實名|健保卡|national id|arc',
  alone: /^[a-z][1289a-d]\d{8}$/,
};
