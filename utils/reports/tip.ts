import type { DataType } from '../pii/finding';
import type { Row } from './row';

/** A tip from a real case; `dash_tip_<id>` in `_locales` says it. */
export const TIPS = [
  'order_caller',
  'chat_order',
  'code',
  'waybill',
  'group',
  'hang_up',
  'collector',
] as const;
export type Tip = (typeof TIPS)[number];

const FOR: Partial<Record<DataType, Tip>> = {
  order_number: 'order_caller',
  phone: 'chat_order',
  postal_address: 'chat_order',
  verification_code: 'code',
  password: 'code',
  card_security_code: 'code',
  bank_card: 'hang_up',
  tracking_number: 'waybill',
  messenger_id: 'group',
  email: 'collector',
};

/** The tip that fits the week's most frequent detail; in a quiet week one that changes from week to week. */
export function tipOf(rows: readonly Row[], weekNumber: number): Tip {
  const counts = new Map<Tip, number>();
  for (const { type, count } of rows) {
    const tip = type && FOR[type];
    if (tip) counts.set(tip, (counts.get(tip) ?? 0) + count);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? TIPS[weekNumber % TIPS.length]!;
}
