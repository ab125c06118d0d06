/** What a found detail is. The list is closed: levels, wording and the ledger speak of these and no others. */
export const dataTypes = [
  'phone',
  'email',
  'national_id',
  'passport',
  'driver_licence',
  'bank_card',
  'card_security_code',
  'bank_account',
  'payment_account',
  'messenger_id',
  'person_name',
  'postal_address',
  'birth_date',
  'minor_age',
  'school',
  'precise_location',
  'verification_code',
  'password',
  'order_number',
  'tracking_number',
  'licence_plate',
  'ip_address',
  'crypto_secret',
  'tax_id',
  'health',
  'other_secret',
  'own_detail',
  'protected_phrase',
] as const;

export type DataType = (typeof dataTypes)[number];

/** One personal detail in a message. */
export interface Finding {
  type: DataType;
  /** First UTF-16 code unit of the detail in the text as typed. */
  start: number;
  /** One past its last UTF-16 code unit. */
  end: number;
  /** Normalised: ASCII digits, no separators. */
  value: string;
  /** 0–1; 0.5 or more holds the message at the standard level. */
  confidence: number;
  /** Id of the detector that found it. */
  detector: string;
  /** Only a part of `value` stands there: the rest is in messages sent before. */
  isPart?: true;
}

/** From this confidence on a finding holds the message at the standard level. */
export const HOLDS = 0.5;
