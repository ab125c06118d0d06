import { passesEan } from '../checks/ean-13';
import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** DHL: Express 10 digits, Paket 12 to 20, JJD and eighteen or more. Source: DHL, tracking numbers. */
export const dhl: Waybill = {
  id: 'dhl',
  names: anyOf('dhl|deutsche post'),
  forms: [
    { form: /^(?:JJD|JVGL)\d{14,22}$|^JD0\d{17}$/, alone: 0.92 },
    { form: /^0034\d{16}$/, alone: 0.85, check: passesEan },
    { form: /^\d{10}$|^\d{12}$|^\d{14}$|^\d{20}$/ },
    { form: /^(?:GM|LX|RX)\d{14,20}$/, alone: 0.75 },
  ],
};
