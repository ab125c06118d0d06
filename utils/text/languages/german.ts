import type { Language } from './language';

export const german: Language = {
  digits: [
    'null',
    'eins',
    'zwei zwo',
    'drei',
    'vier',
    'fünf fuenf funf',
    'sechs',
    'sieben',
    'acht',
    'neun',
  ],
  more: { 10: 'zehn', 11: 'elf', 12: 'zwölf zwoelf', 20: 'zwanzig' },
  times: { doppel: 2 },
  least: { words: 2, digits: 5 },
};
