import { ask } from '../../../utils/messages';
import type { Need } from '../../../utils/protection/allowed';
import type { Change } from '../../../utils/protection/change';

/** Makes a change; answers what stands in its way, `null`: nothing. */
export async function makeChange(change: Change): Promise<Need | null> {
  const answer = await ask('level.change', change);
  return 'need' in answer ? answer.need : null;
}
