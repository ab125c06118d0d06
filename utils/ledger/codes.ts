import type { LureLabel } from '../lures/lure';
import type { DataType } from '../pii/finding';
import type { Action, Channel, Kind } from './event';

/**
 * One or two signs for each word that every event repeats: a million events are to stay under 300 MB.
 *
 * They lie in databases and backups for years: a line may be added, never changed.
 */
export const kindCodes: Record<Kind, string> = {
  warning: 'w',
  disclosure: 'd',
  leak: 'k',
  lure: 'u',
  tracker: 't',
  level: 'v',
  request: 'r',
};

export const channelCodes: Record<Channel, string> = {
  chat: 'c',
  comment: 'm',
  form: 'f',
  page: 'p',
  request: 'r',
  settings: 's',
};

export const actionCodes: Record<Action, string> = {
  held: 'h',
  masked: 'm',
  edited: 'e',
  sent_anyway: 'y',
  given: 'g',
  seen: 'n',
  stopped: 'p',
  blocked: 'b',
  marked: 'k',
  changed: 'c',
  sent: 's',
  answered: 'a',
};

export const lureCodes: Record<LureLabel, string> = {
  off_platform_contact: 'o',
  fake_support_refund: 'f',
  task_scam: 't',
  screen_share: 's',
  phishing_link: 'l',
  prize_lure: 'p',
  doxxing: 'd',
  harassment: 'h',
};

export const typeCodes: Record<DataType, string> = {
  phone: 'ph',
  email: 'em',
  national_id: 'ni',
  passport: 'pp',
  driver_licence: 'dl',
  bank_card: 'bc',
  card_security_code: 'cs',
  bank_account: 'ba',
  payment_account: 'pa',
  messenger_id: 'mi',
  person_name: 'pn',
  postal_address: 'ad',
  birth_date: 'bd',
  minor_age: 'ma',
  school: 'sc',
  precise_location: 'lo',
  verification_code: 'vc',
  password: 'pw',
  order_number: 'on',
  tracking_number: 'tn',
  licence_plate: 'lp',
  ip_address: 'ip',
  crypto_secret: 'cr',
  tax_id: 'tx',
  health: 'he',
  other_secret: 'os',
  own_detail: 'od',
  protected_phrase: 'ps',
};

/** The word of each code. */
export function wordsOf<T extends string>(codes: Record<T, string>): Map<string, T> {
  return new Map((Object.entries(codes) as [T, string][]).map(([word, code]) => [code, word]));
}
