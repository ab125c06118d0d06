import type { Form } from '../finders/form';
import { ORDER_WORDS } from './words';

/** Order numbers of any shop after a word for them: eight digits and more. Source: lengths on the shops' own order pages. */
export const orderAfterWords: Form = {
  id: 'after-words',
  type: 'order_number',
  digits: [8, 24],
  form: /^\d{8,24}$/,
  cue: ORDER_WORDS,
};
