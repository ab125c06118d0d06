import { NotAllowedError } from '../../utils/errors';
import { type Action, allowed, type Need } from '../../utils/protection/allowed';
import { levelIn, strictestOf } from '../../utils/protection/level';
import { theKeeper } from './level-keep';
import { isOpen } from './lock';

/**
 * What stands in the way of `action` now; `null`: nothing does.
 *
 * @param site Id of the site it is about; `null`: it is about all, so the strictest of them decides.
 */
export async function needFor(action: Action, site: string | null = null): Promise<Need | null> {
  const { agreement, levels, policy } = await theKeeper().settle();
  const level = site === null ? strictestOf(levels) : levelIn(levels, site);
  if (policy.alwaysOn && (action === 'site.off' || action === 'pause')) return 'never';
  const verdict = allowed(action, level, agreement.lock !== null);
  if (verdict === 'free' || (verdict === 'pin' && (await isOpen()))) return null;
  return verdict;
}

/** Whether `action` is something that only the PIN makes free: nobody is asked where there is none. */
export async function takesPin(action: Action, site: string): Promise<boolean> {
  const { agreement, levels } = await theKeeper().settle();
  return allowed(action, levelIn(levels, site), agreement.lock !== null) === 'pin';
}

/** The most that stands in the way on any of these sites. */
export async function needOn(action: Action, sites: readonly string[]): Promise<Need | null> {
  const needs = await Promise.all(sites.map((site) => needFor(action, site)));
  return needs.find((need) => need === 'never') ?? needs.find((need) => need !== null) ?? null;
}

/** @throws {NotAllowedError} If anything stands in the way. */
export async function assertAllowed(action: Action, site: string | null = null): Promise<void> {
  const need = await needFor(action, site);
  if (need) throw new NotAllowedError(need);
}
