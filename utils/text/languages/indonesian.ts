import type { Language } from './language';

/** Indonesian and Malay. */
export const indonesian: Language = {
  digits: [
    'nol kosong',
    'satu',
    'dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
    'delapan lapan',
    'sembilan',
  ],
  more: { 10: 'sepuluh', 11: 'sebelas' },
  times: { dobel: 2, double: 2 },
  least: { words: 2, digits: 5 },
};
