import type { Form } from '../finders/form';

/**
 * American Medicare beneficiaries: eleven signs whose kind their place tells; no S, L, O, I, B, Z.
 *
 * Source: Centers for Medicare & Medicaid Services, understanding the MBI format.
 */
export const usMedicare: Form = {
  id: 'us-medicare',
  type: 'national_id',
  region: 'US',
  signs: [11, 11],
  form: /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/,
  cue: 'medicare|mbi|medicare number|medicare id',
  alone: /^[0-9a-z]{4}-[0-9a-z]{3}-[a-z]{2}\d{2}$/,
};
