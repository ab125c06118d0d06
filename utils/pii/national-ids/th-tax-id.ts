import { isThId } from '../checks/th-id';
import type { Form } from '../finders/form';

/** Thai taxpayers' numbers: thirteen digits, a firm's begin with 0. Source: กรมสรรพากร. */
export const thTaxId: Form = {
  id: 'th-tax-id',
  type: 'tax_id',
  region: 'TH',
  digits: [13, 13],
  form: /^\d{13}$/,
  check: isThId,
  cue: 'เลขผู้เสียภาษี|เลขประจำตัวผู้เสียภาษี|ใบกำกับภาษี|เลขภาษี|tax id',
};
