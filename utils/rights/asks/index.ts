import type { RightKind } from '../right';
import type { Asking } from './asking';
import { close } from './close';
import { copy } from './copy';
import { correct } from './correct';
import { erase } from './delete';
import { explain } from './explain';
import { move } from './move';
import { object } from './object';
import { withdraw } from './withdraw';

/** The words of every right. */
export const askings: Record<RightKind, Asking> = {
  copy,
  delete: erase,
  withdraw,
  object,
  correct,
  explain,
  move,
  close,
};
