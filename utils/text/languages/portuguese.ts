import type { Language } from './language';

export const portuguese: Language = {
  digits: [
    'zero',
    'um',
    'dois duas',
    'três tres',
    'quatro',
    'cinco',
    'seis meia',
    'sete',
    'oito',
    'nove',
  ],
  more: {
    10: 'dez',
    11: 'onze',
    12: 'doze',
    13: 'treze',
    14: 'catorze quatorze',
    15: 'quinze',
    16: 'dezesseis dezasseis',
    17: 'dezessete dezassete',
    18: 'dezoito',
    19: 'dezenove dezanove',
  },
  tens: ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  and: 'e',
  times: { duplo: 2, triplo: 3 },
  least: { words: 2, digits: 5 },
};
