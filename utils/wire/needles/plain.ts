import type { DataType } from '../../pii/finding';

/** Types whose plain value is short or common: told only when hashed, or long enough to be nobody else's. */
const HAN = /^\p{Script=Han}+$/u;

/**
 * Whether a value in the clear is proof by itself. A code of six digits, a first name or a word taken for a password
 * stand in innocent requests too; their hashes do not.
 */
export function isTellingPlain(type: DataType, form: string): boolean {
  const digits = form.replace(/\D/g, '').length;
  if (/^[\d\s+()-]+$/.test(form)) return digits >= 8;
  if (type === 'email') return /^[^@\s]{1,64}@[^@\s.]{1,63}\.[^@\s]{2,190}$/.test(form);
  if (HAN.test(form)) return [...form].length >= (type === 'person_name' ? 3 : 6);
  if (type === 'password') return form.length >= 8 && digits > 0 && digits < form.length;
  if (type === 'person_name') return form.length >= 7 && /[\s\p{Script=Han}]/u.test(form);
  return form.length >= 8 && (digits > 0 || /\s/.test(form) || /[^\x20-\x7e]/.test(form));
}
