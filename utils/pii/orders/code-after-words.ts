import type { Form } from '../finders/form';
import { ORDER_WORDS } from './words';

/** Order numbers of any shop with letters after a word for them: mostly digits, in one piece or with hyphens. Source: the shops' own order pages. */
export const orderCodeAfterWords: Form = {
  id: 'code-after-words',
  type: 'order_number',
  signs: [8, 24],
  form: /^(?=(?:[A-Z]*\d){5})[0-9A-Z]{8,24}$/,
  written: /^[0-9a-z]+(?:[-/][0-9a-z]+){0,4}$/,
  cue: ORDER_WORDS,
};
