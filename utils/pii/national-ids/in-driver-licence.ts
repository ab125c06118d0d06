import type { Form } from '../finders/form';

/** Indian driving licences: state, office, year of issue, seven digits. Source: Ministry of Road Transport, Sarathi. */
export const inDriverLicence: Form = {
  id: 'in-driver-licence',
  type: 'driver_licence',
  region: 'IN',
  signs: [15, 16],
  form: /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[AKP]|WB)\d{2,3}(?:19|20)\d{9}$/,
  cue: 'ड्राइविंग लाइसेंस|लाइसेंस|लाइसेंस नंबर|dl|dl no|driving licence|driving license|licence no|license no',
  alone: /^[a-z]{2}[ -]?\d{2,3}[ -]?(?:19|20)\d{9}$/,
};
