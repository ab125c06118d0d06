import type { Shot } from './take';

const SMALL = { width: 360, height: 640 };
const LARGE = { width: 1100, height: 700 };

/** How each screen is looked at. */
export const everyWay: Shot[] = [
  { size: SMALL, look: 'light' },
  { size: SMALL, look: 'dark' },
  { size: LARGE, look: 'light' },
  { size: LARGE, look: 'dark' },
];

/** What the Chrome Web Store asks for, and addons.mozilla.org likes best. */
export const forStores: Shot[] = [
  { size: { width: 1280, height: 800 }, look: 'light', isCut: true },
];

/** The five that a store has room for, in this order; docs/store has a line for each. */
export const storeScreens = [
  'warning',
  'dash-overview',
  'dash-flows',
  'dash-trackers',
  'dash-warnings',
];
