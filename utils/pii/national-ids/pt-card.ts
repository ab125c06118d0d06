import { isPtCard } from '../checks/pt-card';
import type { Form } from '../finders/form';

/** Portuguese citizen cards: nine digits, two letters or digits, a digit. Source: Lei n.º 7/2007. */
export const ptCard: Form = {
  id: 'pt-card',
  type: 'national_id',
  region: 'PT',
  signs: [12, 12],
  form: /^\d{9}[A-Z][A-Z0-9]\d$/,
  check: isPtCard,
  cue: 'cartão de cidadão|cartão cidadão|cc|bi|bilhete de identidade',
  alone: /^\d{8} ?\d ?[a-z][a-z0-9]\d$/,
  aloneSure: 0.75,
};
