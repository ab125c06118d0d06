import { ask } from '../../../utils/messages';
import type { Change } from '../../../utils/protection/change';

/** Makes a change; answers what stands in its way, `null`: nothing. */
export async function makeChange(change: Change): Promise<'pin' | 'never' | null> {
  const answer = await ask('level.change', change);
  return 'need' in answer ? answer.need : null;
}
