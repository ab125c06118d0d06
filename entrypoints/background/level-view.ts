import { type Month, stepDue } from '../../utils/protection/age';
import { grantLeft } from '../../utils/protection/grant';
import type { Standing } from '../../utils/protection/keeper';
import type { ProtectionView } from '../../utils/protection/requests';

/**
 * What pages of ours may know of what holds.
 *
 * @param now Milliseconds since the Unix epoch.
 */
export async function viewOf(standing: Standing, now: number): Promise<ProtectionView> {
  const { agreement, policy, levels, notice } = standing;
  const { who, level, sites, off, lock } = agreement;
  const pauses = Object.entries(agreement.pauses).map(([site, { left }]) => [site, left] as const);
  return {
    who,
    level,
    sites,
    off,
    pauses: Object.fromEntries(pauses),
    levels,
    policy,
    only: agreement.only,
    time: agreement.time,
    born: agreement.born,
    step: stepDue(agreement, monthOf(now)),
    notice,
    lock: lock && {
      kind: lock.kind,
      opens: lock.secret !== null,
      openMs: await grantLeft(),
      waitMs: lock.wait?.left ?? 0,
      resetMs: lock.reset?.left ?? null,
    },
  };
}

/** By this machine's zone. */
function monthOf(at: number): Month {
  const date = new Date(at);
  return { year: date.getFullYear(), month: date.getMonth() + 1 };
}
