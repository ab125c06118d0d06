import { ownDetails } from './own-details';
import { pauses } from './pauses';
import { siteLevels } from './site-levels';
import { sitesOff } from './sites-off';
import type { Source } from './source';

/** Everything Hushcart remembers of a viewer's choices. */
export const sources: Source[] = [ownDetails, siteLevels, sitesOff, pauses];
