import type { DataType } from '../pii/finding';
import type { Action, Kind, Row } from './row';

type Told = { kind: Kind; action: Action };

/** What a warning can end in. */
export const OUTCOMES = ['masked', 'edited', 'sent_anyway', 'held'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Details whose loss costs money, identity or safety; a ring marks them. */
const SENSITIVE: ReadonlySet<DataType> = new Set([
  'national_id',
  'passport',
  'driver_licence',
  'bank_card',
  'card_security_code',
  'bank_account',
  'payment_account',
  'verification_code',
  'password',
  'crypto_secret',
  'precise_location',
  'health',
  'minor_age',
  'school',
]);

/** Whether it is about a warning that the viewer was shown. */
export function isAsked({ kind, action }: Told): boolean {
  return (kind === 'warning' || kind === 'disclosure') && isOutcome(action);
}

export function isSensitive(type: DataType): boolean {
  return SENSITIVE.has(type);
}

/** Who holds what a row tells of: the receiver, or the site itself. */
export function partyOf({ receiver, company, site }: Pick<Row, 'receiver' | 'company' | 'site'>) {
  return company ?? receiver ?? site;
}

export function isOutcome(action: Action): action is Outcome {
  return (OUTCOMES as readonly Action[]).includes(action);
}
