import type { DataType } from '../pii/finding';

/** A part of the picture that a caller puts together. */
export const PIECES = ['name', 'contact', 'place', 'order', 'money', 'identity'] as const;
export type Piece = (typeof PIECES)[number];

const PIECE_OF: Partial<Record<DataType, Piece>> = {
  person_name: 'name',
  birth_date: 'identity',
  phone: 'contact',
  email: 'contact',
  messenger_id: 'contact',
  postal_address: 'place',
  precise_location: 'place',
  school: 'place',
  order_number: 'order',
  tracking_number: 'order',
  bank_card: 'money',
  bank_account: 'money',
  payment_account: 'money',
  card_security_code: 'money',
  national_id: 'identity',
  passport: 'identity',
  driver_licence: 'identity',
  tax_id: 'identity',
};

/** What a caller can do with pieces that one party holds; `dash_scam_<id>` in `_locales` says it. */
export interface Scam {
  id: 'fake_support' | 'fake_courier' | 'fake_bank' | 'loan' | 'visit' | 'cold_call';
  needs: readonly Piece[];
}

/** The worst first. */
export const SCAMS: readonly Scam[] = [
  { id: 'loan', needs: ['name', 'identity', 'contact'] },
  { id: 'fake_support', needs: ['contact', 'order'] },
  { id: 'fake_bank', needs: ['contact', 'money'] },
  { id: 'fake_courier', needs: ['contact', 'place'] },
  { id: 'visit', needs: ['name', 'place'] },
  { id: 'cold_call', needs: ['contact'] },
];

/** Which piece a type of detail is; `null` if it is none. */
export function pieceOf(type: DataType): Piece | null {
  return PIECE_OF[type] ?? null;
}
