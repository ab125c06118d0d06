import type { Form } from '../finders/form';

/** Indonesian driver's licences: twelve to fourteen digits. Source: Korlantas Polri. */
export const idDriverLicence: Form = {
  id: 'id-driver-licence',
  type: 'driver_licence',
  region: 'ID',
  digits: [12, 14],
  form: /^\d{12,14}$/,
  cue: 'no sim|nomor sim|sim a|sim c|sim saya|surat izin mengemudi',
};
