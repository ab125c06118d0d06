import { setting } from './settings';

/** Whom an older viewer asks when in doubt, as they call them; empty: nobody was named. Shown beside warnings. */
export const family = setting<string>('family', '');
