import type { Form } from '../finders/form';

/** Brazilian identity cards of the states: seven to nine digits, the last perhaps X. Source: Lei nº 7.116/1983. */
export const brRg: Form = {
  id: 'br-rg',
  type: 'national_id',
  region: 'BR',
  digits: [7, 10],
  signs: [8, 10],
  form: /^\d{7,9}[\dX]?$/,
  cue: 'rg|meu rg|identidade|r.g.',
};
