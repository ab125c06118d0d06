import type { Language } from './language';

export const romaji: Language = {
  digits: [
    'zero rei maru',
    'ichi',
    'ni',
    'san',
    'yon shi',
    'go',
    'roku',
    'nana shichi',
    'hachi',
    'kyu kyuu',
  ],
  least: { words: 5, digits: 6 },
  isWeak: true,
};
