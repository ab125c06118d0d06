import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Malaysian, Singaporean and Philippine carriers. Source: Pos Malaysia; SingPost; LBC; DHL eCommerce. */
export const malaysia: Waybill = {
  id: 'malaysia',
  names: anyOf(
    'pos laju|poslaju|pos malaysia|city link|gdex|skynet|singpost|lbc|2go|jrs|flash ph|gogoxpress|qxpress|lalamove',
  ),
  forms: [
    { form: /^(?:PL|ERA|EHA|LEX|LZDCB|GDEX)[0-9A-Z]{9,14}$/, alone: 0.7 },
    { form: /^\d{10,16}$/ },
    { form: /^[A-Z]{2}\d{9}(?:MY|SG|PH)$/ },
  ],
};
