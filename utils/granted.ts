import { NotAllowedError } from './errors';
import { ask } from './messages';
import type { Action, Refusal } from './protection/allowed';

/**
 * The answer itself.
 *
 * @throws {NotAllowedError} If it is a refusal.
 */
export function granted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new NotAllowedError(answer.need);
  return answer;
}

/**
 * For what a page of ours does by itself, such as writing a file.
 *
 * @throws {NotAllowedError} If anything stands in the way.
 */
export async function assertMay(action: Action): Promise<void> {
  const need = await ask('level.need', action);
  if (need) throw new NotAllowedError(need);
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'need' in answer;
}
