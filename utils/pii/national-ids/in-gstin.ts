import { isGstin } from '../checks/in-gstin';
import type { Form } from '../finders/form';

/** Indian GST numbers: state, PAN, a digit or letter, Z, a check sign. Source: Goods and Services Tax Network. */
export const inGstin: Form = {
  id: 'in-gstin',
  type: 'tax_id',
  region: 'IN',
  signs: [15, 15],
  form: /^(?:0[1-9]|[1-3]\d|97)[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/,
  check: isGstin,
  cue: 'gst|gstin|gst no|gst number',
  alone: /^\d{2}[a-z]{5}\d{4}[a-z][1-9a-z]z[0-9a-z]$/,
  aloneSure: 0.95,
};
