import { isTwBusinessNumber } from '../checks/tw-business-number';
import type { Form } from '../finders/form';

/** Taiwanese business numbers (統一編號): eight digits. Source: 財政部. */
export const twBusinessNumber: Form = {
  id: 'tw-business-number',
  type: 'tax_id',
  region: 'TW',
  digits: [8, 8],
  form: /^\d{8}$/,
  check: isTwBusinessNumber,
  cue: '統編|統一編號|公司編號|ubn|tax id',
};
