import { isHkId } from '../checks/hk-id';
import type { Form } from '../finders/form';

/**
 * Hong Kong identity cards: one or two letters, six digits, a check sign that is mostly in brackets.
 *
 * Source: Immigration Department, Hong Kong identity card.
 */
export const hkId: Form = {
  id: 'hk-id',
  type: 'national_id',
  region: 'HK',
  signs: [7, 9],
  form: /^[A-Z]{1,2}\d{6}[0-9A]?$/,
  tail: /^\s?\(([0-9a])\)/,
  check: isHkId,
  cue: 'hkid|hk id|id card|id no|id number|身份證|身分證|香港身份證|證件號碼|實名',
  alone: /^[a-z]{1,2}\d{6}$/,
  aloneSure: 0.9,
  atHome: /^[a-z]{1,2}\d{6}[0-9a]$/,
};
