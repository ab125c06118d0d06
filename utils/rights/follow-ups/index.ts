import { complaint } from './complaint';
import type { FollowUp, FollowUpKind } from './follow-up';
import { identity } from './identity';
import { reason } from './reason';
import { remainder } from './remainder';
import { reminder } from './reminder';

/** Every letter that may follow the first. */
export const followUps: Record<FollowUpKind, FollowUp> = {
  reminder,
  remainder,
  identity,
  reason,
  complaint,
};
