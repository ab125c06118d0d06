import type { UnspacedLanguage } from './language';

export const thai: UnspacedLanguage = {
  script: '[\\u0E01-\\u0E4E]',
  digits: ['ศูนย์', 'หนึ่ง', 'สอง โท', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'],
  least: 5,
};
