import { passesVerhoeff } from '../checks/verhoeff';
import type { Form } from '../finders/form';

/** Indian Aadhaar numbers: twelve digits, none begins with 0 or 1. Source: UIDAI. */
export const inAadhaar: Form = {
  id: 'in-aadhaar',
  type: 'national_id',
  region: 'IN',
  digits: [12, 12],
  form: /^[2-9]\d{11}$/,
  check: passesVerhoeff,
  cue: 'aadhaar|aadhar|adhar|adhaar|aadhaar card|uid|uidai|आधार|kyc',
  atHome: /^\d{4}[ -]\d{4}[ -]\d{4}$/,
  slip: 0.75,
};
