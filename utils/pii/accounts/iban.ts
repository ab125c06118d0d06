import { passesMod97 } from '../checks/mod-97-10';
import type { Form } from '../finders/form';
import { ibanLengths } from './iban-lengths';

/** International bank account numbers: country, check pair, account. Source: ISO 13616. */
export const iban: Form = {
  id: 'iban',
  type: 'bank_account',
  signs: [15, 33],
  form: /^[A-Z]{2}\d{2}[0-9A-Z]{11,29}$/,
  check: isIban,
  cue: 'iban|konto|compte|cuenta|conto|rekening|rib',
  alone: /^[a-z]{2}\d/,
  aloneSure: 0.95,
  slip: 0.75,
};

function isIban(code: string): boolean {
  return (
    ibanLengths.get(code.slice(0, 2)) === code.length &&
    passesMod97(code.slice(4) + code.slice(0, 4))
  );
}
