import { type Agreement, agreedLevel } from './agreement';
import { EVERYWHERE, type Levels, stricter } from './level';
import type { Policy } from './managed';

/** The levels that an agreement and a policy give together: the stricter of both, site by site. */
export function levelsInForce(agreement: Agreement, policy: Policy): Levels {
  const named = new Set([...Object.keys(agreement.sites), ...Object.keys(policy.sites)]);
  const pairs = [...named].map((site) => {
    const least = policy.sites[site] ?? policy.minimumLevel;
    return [site, stricter(agreedLevel(agreement, site), least)] as const;
  });
  return {
    ...Object.fromEntries(pairs),
    [EVERYWHERE]: stricter(agreement.level, policy.minimumLevel),
  };
}

/** The live sites that an agreement and a policy both agree on; `null`: any. */
export function sitesAgreed({ only }: Agreement, policy: Policy): readonly string[] | null {
  if (!only || !policy.only) return only ?? policy.only;
  return only.filter((site) => policy.only!.includes(site));
}

/** The sites that are off, for good or for a while. */
export function offNow({ off, pauses }: Agreement, policy: Policy): string[] {
  return policy.alwaysOn ? [] : [...new Set([...off, ...Object.keys(pauses)])].sort();
}

/** The pauses that hold; a policy that keeps Hushcart on knows none. */
export function pausesNow({ pauses }: Agreement, policy: Policy): Agreement['pauses'] {
  return policy.alwaysOn ? {} : pauses;
}
