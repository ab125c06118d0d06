import { shifted } from './due';
import type { FollowUpKind } from './follow-ups/follow-up';
import { type Answer, type Mark, type RightsRequest, stepsPassed, waitingFor } from './request';

/** What to do about an answer. */
export type Next =
  | { do: 'close' }
  | { do: 'wait'; until: string }
  | { do: 'write'; letter: Exclude<FollowUpKind, 'complaint'> }
  | { do: 'turn'; to: 'platform' | 'authority' };

const LETTERS = {
  partial: 'remainder',
  identity: 'identity',
  refused: 'reason',
  silence: 'reminder',
} as const;

/**
 * The step that follows an answer: a second letter first, then the platform (in mainland China), then who is above it.
 * Silence before its day is only waited out.
 */
export function nextStep(request: RightsRequest, answer: Answer, today: string): Next {
  if (answer === 'done') return { do: 'close' };
  const due = waitingFor(request);
  if (answer === 'silence' && due && due.day > today) return { do: 'wait', until: due.day };

  const letter = LETTERS[answer];
  if (!wrote(request.marks, letter) && !hasTurned(request.marks)) {
    // Being asked for proof costs no step of the way; all other second letters are the same step.
    if (letter === 'identity' || !stepsPassed(request.marks).includes('answer'))
      return { do: 'write', letter };
  }
  const hasPlatform = request.dues.some(({ step }) => step === 'platform');
  const passed = stepsPassed(request.marks).includes('platform');
  return { do: 'turn', to: hasPlatform && !passed ? 'platform' : 'authority' };
}

/** The request once something happened to it on `today` (`YYYY-MM-DD`). */
export function marked(
  request: RightsRequest,
  what: Mark['what'],
  at: number,
  today: string,
): RightsRequest {
  const marks = [...request.marks, { at, what }];
  if (what === 'answer:done') return { ...request, marks, status: 'done' };
  if (what.startsWith('answer:')) return { ...request, marks };
  return { ...request, marks, dues: shifted(request.dues, today, stepsPassed(marks)) };
}

/** What the ledger has to say of it: that something came, that something went out. Silence is neither. */
export function linesOf(marks: readonly Mark['what'][]): ('answered' | 'sent')[] {
  return marks
    .filter((what) => what !== 'answer:silence')
    .map((what) => (what.startsWith('answer:') ? 'answered' : 'sent'));
}

function wrote(marks: readonly Mark[], letter: FollowUpKind): boolean {
  return marks.some(({ what }) => what === `letter:${letter}`);
}

function hasTurned(marks: readonly Mark[]): boolean {
  return marks.some(({ what }) => what.startsWith('turned:'));
}
