import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';

/** What a type is about: each group has a colour and a shape of its own, so that neither stands alone. */
export type Group = 'contact' | 'identity' | 'money' | 'place' | 'secret' | 'parcel';

const GROUPS: Partial<Record<DataType, Group>> = {
  phone: 'contact',
  email: 'contact',
  messenger_id: 'contact',
  bank_card: 'money',
  bank_account: 'money',
  payment_account: 'money',
  tax_id: 'money',
  postal_address: 'place',
  precise_location: 'place',
  ip_address: 'place',
  school: 'place',
  verification_code: 'secret',
  password: 'secret',
  card_security_code: 'secret',
  crypto_secret: 'secret',
  other_secret: 'secret',
  protected_phrase: 'secret',
  order_number: 'parcel',
  tracking_number: 'parcel',
};

/** 24 × 24 outlines. */
const SHAPES: Record<Group, string> = {
  contact: 'M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z',
  identity: 'M3 6h18v12H3ZM8 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 16c1-2 5-2 6 0M14 10h4M14 14h4',
  money: 'M3 6h18v12H3ZM3 10h18M6 15h4',
  place: 'M12 21c5-6 7-9 7-12a7 7 0 0 0-14 0c0 3 2 6 7 12ZM12 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  secret: 'M6 11h12v9H6ZM9 11V8a3 3 0 0 1 6 0v3',
  parcel: 'M4 8l8-4 8 4v9l-8 4-8-4ZM4 8l8 4 8-4M12 12v9',
};

export function groupOf(type: DataType): Group {
  return GROUPS[type] ?? 'identity';
}

/** The stub of the ticket: the sign of what was found, and whose warning this is. */
export function TypeMark({ type }: { type: DataType }) {
  const group = groupOf(type);
  return (
    <span class={`mark ${group}`} aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
        <path d={SHAPES[group]} />
      </svg>
      <span class="brand">{t('brand')}</span>
    </span>
  );
}
