import type { Language } from './language';

export const vietnamese: Language = {
  digits: [
    'không linh lẻ',
    'một mốt',
    'hai',
    'ba',
    'bốn tư',
    'năm lăm',
    'sáu',
    'bảy bẩy',
    'tám',
    'chín',
  ],
  least: { words: 5, digits: 5 },
  isWeak: true,
};

/** As typed without accents: the words are others too, so it takes more of them. */
export const plainVietnamese: Language = {
  digits: ['khong ko', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'],
  least: { words: 7, digits: 7 },
  isWeak: true,
};
