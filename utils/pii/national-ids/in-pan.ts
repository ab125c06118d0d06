import type { Form } from '../finders/form';

/**
 * Indian permanent account numbers: five letters, of which the fourth tells whose it is, four digits, a letter.
 *
 * Source: Income Tax Department, rule 114 of the Income-tax Rules; the check letter's scheme is not published.
 */
export const inPan: Form = {
  id: 'in-pan',
  type: 'tax_id',
  region: 'IN',
  signs: [10, 10],
  form: /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/,
  cue: 'pan|pan card|pan no|pan number|पैन',
  alone: /^[a-z]{5}\d{4}[a-z]$/,
};
