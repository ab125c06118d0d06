import { addDays, daysBetween } from '../day';
import { type Citation, citations, type Situation } from './citations';
import { isStatutory, termOf } from './term';
import { addWorkingDays } from './working-days';

/** What one waits for, in order: the answer, then what the platform does, then whom else one turns to. */
export type Step = 'answer' | 'platform' | 'authority';

/** A day on which something is due. */
export interface Due {
  step: Step;
  /** `YYYY-MM-DD`, in the viewer's time. */
  day: string;
  /** Whether a law says so, or it is what is usual. */
  basis: 'law' | 'practice';
  /** The day is a reckoning: by working days, or by a number we could not check. Shown as `约` / `about`. */
  about: boolean;
}

/** Of practice in mainland China, counted in days from the letter. */
const PLATFORM_DAY = 30;
const AUTHORITY_DAY = 45;
/** What a second letter is given, everywhere. */
const SECOND_CHANCE = 14;

/** What is due when, for a letter sent on `sent` (`YYYY-MM-DD`). */
export function dueDays(
  situation: Situation,
  sent: string,
  cites: readonly Citation[] = citations(situation),
): Due[] {
  const term = termOf(situation.place, situation.kind, cites);
  const byLaw = isStatutory(term);
  const answer: Due = {
    step: 'answer',
    day:
      term.unit === 'days'
        ? addDays(sent, term.days)
        : addWorkingDays(sent, term.days, situation.place),
    basis: byLaw ? 'law' : 'practice',
    about: !byLaw || term.unit === 'working days' || term.sure !== 'read',
  };
  const practice = { basis: 'practice', about: true } as const;
  if (situation.place !== 'CN')
    return [answer, { step: 'authority', day: addDays(answer.day, SECOND_CHANCE), ...practice }];
  const platform = later(addDays(sent, PLATFORM_DAY), answer.day);
  const authority = later(addDays(sent, AUTHORITY_DAY), platform);
  return [
    answer,
    { step: 'platform', day: platform, ...practice },
    { step: 'authority', day: authority, ...practice },
  ];
}

/**
 * The days that still lie ahead once a second letter went out or a complaint was made on `today`: what was planned,
 * but never less than two weeks for whoever has just been written to.
 */
export function shifted(dues: readonly Due[], today: string, met: readonly Step[]): Due[] {
  const next = dues.find(({ step }) => !met.includes(step));
  if (!next) return [...dues];
  const late = daysBetween(next.day, addDays(today, SECOND_CHANCE));
  if (late <= 0) return [...dues];
  return dues.map((due) =>
    // No law names the day that we reckon.
    met.includes(due.step)
      ? due
      : { ...due, day: addDays(due.day, late), basis: 'practice', about: true },
  );
}

/** Long holidays can put the fifteenth working day after day thirty: steps never come out of order. */
function later(day: string, after: string): string {
  return day > after ? day : addDays(after, 1);
}
