import type { DataType } from '../../../utils/pii/finding';
import { afterClosing, citations, type Situation } from '../../../utils/rights/citations';
import { dueDays } from '../../../utils/rights/due';
import type { LetterCase } from '../../../utils/rights/letter';
import type { Values } from '../../../utils/rights/line';
import { offered } from '../../../utils/rights/offered';
import type { Reason } from '../../../utils/rights/reasons';
import type { RightsRequest } from '../../../utils/rights/request';
import type { Addressee, RightKind, Variant } from '../../../utils/rights/right';
import type { Language } from '../../../utils/rights/words';

/** A letter that is being written. */
export interface Draft {
  site: string | null;
  place: string;
  kind: RightKind;
  variant: Variant;
  addressee: Addressee;
  language: Language;
  dispute: boolean;
  reason: Reason;
  types: DataType[];
  values: Values;
}

/** The draft with some of it changed; what no longer fits is put right. */
export function changed(draft: Draft, changes: Partial<Draft>): Draft {
  const next = { ...draft, ...changes };
  const kinds = offered(next.variant);
  return { ...next, kind: kinds.includes(next.kind) ? next.kind : kinds[0]! };
}

/** What decides the laws, on that day. */
export function situationOf(draft: Draft, today: string): Situation {
  const { place, kind, variant, addressee, dispute } = draft;
  return { place, kind, variant, addressee, dispute, today };
}

/** All a letter needs, written on that day. */
export function caseOf(draft: Draft, today: string): LetterCase {
  const situation = situationOf(draft, today);
  const { language, types, reason } = draft;
  return { ...situation, language, types, reason, answerBy: duesOf(draft, today)[0]!.day };
}

/** The request the draft becomes once it was sent. */
export function requestOf(draft: Draft, id: string, at: number, today: string): RightsRequest {
  return {
    ...draft,
    id,
    sent: today,
    dues: duesOf(draft, today),
    marks: [{ at, what: 'sent' }],
    status: 'open',
  };
}

function duesOf(draft: Draft, today: string) {
  const situation = situationOf(draft, today);
  const cites = citations(situation);
  return dueDays(situation, today, cites.length ? cites : afterClosing(situation));
}
