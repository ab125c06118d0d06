import { setting } from './settings';
import type { TaughtSite } from './sites/taught';

/** The sites a viewer has taught, newest first. */
export const taughtSites = setting<TaughtSite[]>('taughtSites', []);
