/** What a message of someone else tries. The list is closed: marks, wording and the ledger speak of these and no others. */
export const lureLabels = [
  'off_platform_contact',
  'fake_support_refund',
  'task_scam',
  'screen_share',
  'phishing_link',
  'prize_lure',
  'doxxing',
  'harassment',
] as const;

export type LureLabel = (typeof lureLabels)[number];

/** Something in another's message that one should be warned of. */
export interface Lure {
  label: LureLabel;
  /** First UTF-16 code unit of the telling words in the text as typed. */
  start: number;
  /** One past their last UTF-16 code unit. */
  end: number;
  /** 0–1; 0.5 or more is worth a mark beside the message. */
  confidence: number;
}

export interface LureContext {
  /** Who wrote it, where the room shows that; a viewer where it is not said. */
  writer?: 'host' | 'viewer';
}
