import type { Form } from '../finders/form';

/** Vietnamese driver's licences: twelve digits. Source: Thông tư 12/2017/TT-BGTVT. */
export const vnDriverLicence: Form = {
  id: 'vn-driver-licence',
  type: 'driver_licence',
  region: 'VN',
  digits: [12, 12],
  form: /^\d{12}$/,
  cue: 'bằng lái|gplx|giấy phép lái xe|blx|bằng lái xe',
};
