import { letThrough } from './let-through';
import { ownDetails } from './own-details';
import { pauses } from './pauses';
import { rules } from './rules';
import { siteLevels } from './site-levels';
import { sitesOff } from './sites-off';
import type { Source } from './source';
import { taught } from './taught';

/** Everything Hushcart remembers of a viewer's choices. */
export const sources: Source[] = [
  ownDetails,
  taught,
  siteLevels,
  sitesOff,
  pauses,
  letThrough,
  rules,
];
