import { COMMON_GIVEN } from './cn-names/given';
import { SURNAMES } from './cn-names/surnames';

/** A surname and one sign that is usual in names: likely a person even where little says so. */
export const LIKELY_SHORT = new RegExp(
  `^[${[...SURNAMES].join('')}][${[...COMMON_GIVEN].join('')}]$`,
  'u',
);
