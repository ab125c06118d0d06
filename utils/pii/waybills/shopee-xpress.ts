import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Shopee Xpress: SPX, perhaps the country, digits. Source: Shopee Xpress, tracking number. */
export const shopeeXpress: Waybill = {
  id: 'shopee-xpress',
  names: anyOf('spx|shopee xpress|shopee express|shopeexpress'),
  forms: [
    { form: /^SPX(?:VN|TH|ID|MY|PH|SG|TW|BR|MX)?\d{9,16}[0-9A-Z]?$/, alone: 0.93 },
    { form: /^(?:PH|MY|TH|VN|BR|TW)2\d{11,13}[A-Z]$/, alone: 0.8 },
  ],
};
