import type { Language } from './language';

export const english: Language = {
  digits: [
    'zero oh o nought naught nil',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine niner',
  ],
  more: {
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
  },
  tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  times: { double: 2, triple: 3, treble: 3, quadruple: 4 },
  least: { words: 2, digits: 5 },
};
