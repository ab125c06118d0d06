import { COMPLEX } from '../../text/signs';
import { simplifyMore } from '../../text/simplify-more';
import type { Reading } from '../detector';

/** A message as names are looked for in it: all of it in simple signs, so that 歐陽偉倫 is one, too. */
export function nameText({ has, lower }: Reading): string {
  return has & COMPLEX ? simplifyMore(lower) : lower;
}
