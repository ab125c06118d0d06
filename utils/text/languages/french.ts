import type { Language } from './language';

export const french: Language = {
  digits: ['zéro zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  more: {
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
  },
  tens: [
    'vingt vingts',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'septante',
    'octante huitante',
    'nonante',
  ],
  and: 'et',
  adds: true,
  least: { words: 2, digits: 5 },
};
