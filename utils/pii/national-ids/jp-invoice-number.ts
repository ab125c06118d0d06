import { isJpCorporateNumber } from '../checks/jp-corporate-number';
import type { Form } from '../finders/form';

/**
 * Japanese registration numbers of invoice issuers: T and the thirteen digits of the firm's, or of a person's, number.
 *
 * Source: 国税庁, 適格請求書発行事業者の登録番号.
 */
export const jpInvoiceNumber: Form = {
  id: 'jp-invoice-number',
  type: 'tax_id',
  region: 'JP',
  signs: [14, 14],
  form: /^T\d{13}$/,
  check: (code) => isJpCorporateNumber(code.slice(1)),
  cue: 'インボイス|登録番号|適格請求書|事業者番号|invoice',
  alone: /^t-?\d{13}$/,
  aloneSure: 0.75,
};
