import { formDetector } from '../finders/form-detector';
import { formFinder } from '../finders/form-finder';
import { orders } from '../orders';

/** Order numbers of shops outside mainland China. Source: the records in `orders/`. */
export const worldOrder = formDetector({
  id: 'world-order',
  type: 'order_number',
  digits: [3, 32],
  finder: formFinder(orders),
});
