import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Vietnamese carriers: GHN, GHTK, Viettel Post. Source: Giao Hàng Nhanh; Giao Hàng Tiết Kiệm; Viettel Post; VNPost. */
export const vietnam: Waybill = {
  id: 'vietnam',
  names: anyOf(
    'ghn|giao hàng nhanh|ghtk|giao hàng tiết kiệm|viettel post|viettelpost|vnpost|vtp|ahamove|best vn',
  ),
  forms: [
    { form: /^S\d{7,9}MN\d{1,2}[0-9A-Z]{4,14}$/, alone: 0.9 },
    { form: /^(?:GHN|VTP|GA|LG|G8|GY)[0-9A-Z]{6,12}$|^\d{9,14}$/ },
  ],
};
