import type { Form } from '../finders/form';

/**
 * American social security numbers: 3, 2 and 4 digits; none begins with 000, 666 or 9, no group is all zeros.
 *
 * Source: Social Security Administration, SSN randomization and POMS RM 10201.035.
 */
export const usSsn: Form = {
  id: 'us-ssn',
  type: 'national_id',
  region: 'US',
  digits: [9, 9],
  form: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/,
  cue: 'ssn|social|social security|social security number|soc sec|ss number|seguro social|social is',
  alone: /^\d{3}-\d{2}-\d{4}$/,
  aloneSure: 0.8,
  atHome: /^\d{3} \d{2} \d{4}$/,
};
