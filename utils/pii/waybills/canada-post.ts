import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Canada Post: sixteen digits. Source: Canada Post, tracking numbers. */
export const canadaPost: Waybill = {
  id: 'canada-post',
  names: anyOf('canada post|postes canada|purolator|canpar|intelcom'),
  forms: [{ form: /^\d{12}$|^\d{16}$|^[A-Z]{3}\d{9}$/ }],
};
