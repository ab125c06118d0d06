import { defineContentScript } from 'wxt/utils/define-content-script';
import { providePhones } from '../utils/pii/phones';
import { worldPhones } from '../utils/pii/phones-world';
import { hostPermissions } from '../utils/sites';

/** The phone plans of all regions; the background loads them into a frame that asks. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    providePhones(worldPhones);
  },
});
