import type { Language } from './language';

export const pinyin: Language = {
  digits: ['ling dong', 'yi yao', 'er liang', 'san', 'si', 'wu', 'liu', 'qi guai', 'ba', 'jiu gou'],
  least: { words: 3, digits: 5 },
  isWeak: true,
};

/** With its tones: yāo sān bā. */
export const tonedPinyin: Language = {
  digits: ['líng dòng', 'yī yāo', 'èr liǎng', 'sān', 'sì', 'wǔ', 'liù', 'qī guǎi', 'bā', 'jiǔ gōu'],
  least: { words: 3, digits: 5 },
  isWeak: true,
};
