import type { DataType } from '../pii/finding';
import type { Due, Step } from './due';
import type { FollowUpKind } from './follow-ups/follow-up';
import type { Values } from './line';
import type { Reason } from './reasons';
import type { Addressee, RightKind, Variant } from './right';
import type { Language } from './words';

/** What came back, as the viewer sorts it. */
export const answers = ['done', 'partial', 'identity', 'refused', 'silence'] as const;

export type Answer = (typeof answers)[number];

/** Something that happened to a request. */
export interface Mark {
  /** Milliseconds since the Unix epoch. */
  at: number;
  what:
    | 'sent'
    | `letter:${FollowUpKind}`
    | `answer:${Answer}`
    | 'turned:platform'
    | 'turned:authority';
}

/** A letter that went out, and what came of it. Kept sealed with the ledger. */
export interface RightsRequest {
  /** UUID. */
  id: string;
  /** Id of a site record, or a domain; `null`: not from a row of the ledger. */
  site: string | null;
  place: string;
  kind: RightKind;
  variant: Variant;
  addressee: Addressee;
  language: Language;
  dispute: boolean;
  reason: Reason;
  types: DataType[];
  /** What was filled in, so that it need not be asked again. */
  values: Values;
  /** Day the first letter went out: `YYYY-MM-DD`. */
  sent: string;
  dues: Due[];
  /** Oldest first. */
  marks: Mark[];
  status: 'open' | 'done' | 'dropped';
}

/** What is waited for now; `null` when nothing is. */
export function waitingFor({ status, dues, marks }: RightsRequest): Due | null {
  if (status !== 'open') return null;
  const passed = stepsPassed(marks);
  return dues.find(({ step }) => !passed.includes(step)) ?? null;
}

/** The steps that need no more waiting: a second letter ends the first wait, a complaint to the platform the second. */
export function stepsPassed(marks: readonly Mark[]): Step[] {
  const passed: Step[] = [];
  if (marks.some(({ what }) => what.startsWith('letter:') && what !== 'letter:identity'))
    passed.push('answer');
  if (marks.some(({ what }) => what === 'turned:platform')) passed.push('answer', 'platform');
  if (marks.some(({ what }) => what === 'turned:authority'))
    passed.push('answer', 'platform', 'authority');
  return [...new Set(passed)];
}

/** Late ones first, then by the day that is next; what is over comes last, newest first. */
export function inOrder(requests: readonly RightsRequest[]): RightsRequest[] {
  const day = (request: RightsRequest) => waitingFor(request)?.day ?? '9999';
  return [...requests].sort((a, b) => {
    if (a.status === 'open' && b.status === 'open')
      return day(a).localeCompare(day(b)) || a.sent.localeCompare(b.sent);
    if (a.status === 'open' || b.status === 'open') return a.status === 'open' ? -1 : 1;
    return b.sent.localeCompare(a.sent);
  });
}

/** Whether what is waited for should have come before `today` (`YYYY-MM-DD`). */
export function isLate(request: RightsRequest, today: string): boolean {
  const due = waitingFor(request);
  return due !== null && due.day < today;
}

/** What stands for it outside of the ledger, as in a calendar: tells nothing of whom or what it is about. */
export function codeOf({ id }: Pick<RightsRequest, 'id'>): string {
  return id.slice(0, 4).toUpperCase();
}
