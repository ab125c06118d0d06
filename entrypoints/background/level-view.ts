import { grantLeft } from '../../utils/protection/grant';
import type { Standing } from '../../utils/protection/keeper';
import type { ProtectionView } from '../../utils/protection/requests';

/** What pages of ours may know of what holds. */
export async function viewOf(standing: Standing): Promise<ProtectionView> {
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
