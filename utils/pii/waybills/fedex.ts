import { passesEan } from '../checks/ean-13';
import { isFedexExpress } from '../checks/fedex-express';
import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** FedEx: 12, 15, 20 or 22 digits, the last a check digit. Source: FedEx, Ground label layout specification. */
export const fedex: Waybill = {
  id: 'fedex',
  names: anyOf('fedex|fed ex|フェデックス|페덱스'),
  forms: [
    { form: /^\d{12}$/, check: isFedexExpress },
    { form: /^\d{15}$/, check: passesEan },
    { form: /^96\d{20}$/, alone: 0.85, check: passesEan },
    { form: /^\d{20}$/ },
  ],
};
