import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { actions } from '../../utils/protection/allowed';
import { actionOf, changed, parseChange } from '../../utils/protection/change';
import type { ProtectionRequests } from '../../utils/protection/requests';
import { sitesOn } from '../../utils/trackers/paused';
import { changeAgreement } from './level-change';
import { theKeeper } from './level-keep';
import { needFor, needOn } from './level-need';
import { isOpen } from './lock';
import { assertOwnPage } from './sender';

type LevelName = Extract<
  keyof ProtectionRequests,
  'level.change' | 'level.need' | 'level.forget-notice'
>;

/** Changes of the agreement, for pages of ours alone. */
export const levelHandlers: Pick<Handlers, LevelName> = {
  'level.change': async (input, sender) => {
    assertOwnPage(sender);
    const change = parseChange(input);
    if (!change) throw new BadRequestError('Not a change');
    const { action, site } = actionOf(change, (await theKeeper().settle()).agreement);
    // A domain may be paused as well: the levels of the sites there hold for it, too.
    const need = await (site === null ? needFor(action) : needOn(action, [site, ...sitesOn(site)]));
    if (need) return { need };
    await changeAgreement((before, now) => {
      // Another page of ours may have changed what this one was allowed on.
      if (actionOf(change, before).action !== action)
        throw new BadRequestError('Changed meanwhile');
      return changed(before, change, now);
    });
    return { done: true };
  },
  'level.need': async (action, sender) => {
    assertOwnPage(sender);
    if (!actions.includes(action)) throw new BadRequestError('Not an action');
    return needFor(action);
  },
  'level.forget-notice': async (_input, sender) => {
    assertOwnPage(sender);
    if (!(await isOpen())) return { need: 'pin' };
    await theKeeper().forgetNotice();
    return { done: true };
  },
};
