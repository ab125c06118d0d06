import type { Form } from '../finders/form';

const PREFIX = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/;

/**
 * British national insurance numbers: two letters, six digits, A to D.
 *
 * Source: HMRC, NIM39110: D, F, I, Q, U and V are not used, nor O as second; some prefixes are never given. QQ is
 * what examples begin with.
 */
export const gbNino: Form = {
  id: 'gb-nino',
  type: 'national_id',
  region: 'GB',
  signs: [9, 9],
  form: /^[A-Z]{2}\d{6}[A-D]$/,
  check: (code) => PREFIX.test(code),
  cue: 'nino|ni number|ni no|national insurance|national insurance number|ni',
  alone: /^[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]$/,
};
