import type { Citation } from './citations';
import type { Law, Term } from './law';
import type { RightKind } from './right';

/** In mainland China the laws say `及时`, without a number: fifteen working days are what is usual. */
const USUAL_IN_CHINA: Term = {
  days: 15,
  unit: 'working days',
  basis: 'practice',
  sure: 'unchecked',
};

const USUAL: Term = { days: 30, unit: 'days', basis: 'practice', sure: 'unchecked' };

/** How long an answer may take: by the laws the letter cites, else as is usual. */
export function termOf(place: string, kind: RightKind, cites: readonly Citation[]): Term {
  const own = place === 'CN' ? USUAL_IN_CHINA : USUAL;
  return cites.map(({ law }) => termIn(law, kind)).find((term) => term !== null) ?? own;
}

function termIn({ terms }: Law, kind: RightKind): Term | null {
  // Of what follows the closing of an account, the term is that of erasing.
  const named = terms?.[kind] ?? (kind === 'close' ? terms?.delete : undefined);
  return named ?? terms?.other ?? null;
}

/** Whether it may be stated as what the law says. */
export function isStatutory({ basis, sure }: Term): boolean {
  return basis === 'law' && sure !== 'unchecked';
}
