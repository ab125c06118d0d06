import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Indian carriers: Delhivery, Blue Dart, Ekart, DTDC, Xpressbees. Source: the carriers’ tracking pages. */
export const india: Waybill = {
  id: 'india',
  names: anyOf(
    'delhivery|blue dart|bluedart|ekart|dtdc|xpressbees|xpress bees|ecom express|india post|speed post|shadowfax|shiprocket|awb',
  ),
  forms: [{ form: /^FMP[PCR]\d{10}$/, alone: 0.9 }, { form: /^[A-Z]\d{8,10}$|^\d{10,16}$/ }],
};
