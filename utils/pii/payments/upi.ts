import type { Payment } from './payment';

/** What stands after the @ of banks and apps. */
const HANDLES =
  'okhdfcbank|okhdfc|okicici|oksbi|okaxis|ybl|ibl|axl|paytm|ptyes|ptsbi|ptaxis|pthdfc|upi|apl|yapl|rapl|sbi|icici|hdfcbank|axisbank|axisb|axisgo|kotak|kotak811|kmbl|barodampay|pnb|cnrb|unionbank|uboi|idfcbank|idfcfirst|indus|federal|fbl|fbpe|rbl|yesbank|yesbankltd|aubank|airtel|jio|jupiteraxis|freecharge|waicici|wahdfcbank|waaxis|wasbi|ikwik|mbk|fam|slice|sliceaxis|superyes|pingpay|timecosmos|naviaxis|tapicici|goaxb|abfspay|dbs|hsbc|idbi|kbl|kvb|sib|uco|citi|dlb|dcb|equitas|esaf|iob|indianbank|boi|mahb|psb|tjsb|yescred|axiscred|yespay|shriramhdfcbank|bpunity|postbank|liv|niyoicici|oneyes|pz|inhdfc|amazonpay';

/**
 * Virtual payment addresses of India's UPI: a name or phone, @, the handle of a bank or app.
 *
 * Source: NPCI, UPI live members and third-party apps with their handles.
 */
export const upi: Payment = {
  id: 'upi',
  names: 'upi|upi id|upi no|vpa|gpay|google pay|phonepe|phone pe|paytm|bhim',
  number: /^(?:91)?[6-9]\d{9}$/,
  handle: /^[a-z0-9][a-z0-9._-]{1,48}@[a-z][a-z0-9]{1,20}(?![a-z0-9.])/,
  alone: new RegExp(
    `(?<![a-z0-9._-])([a-z0-9][a-z0-9._-]{1,48}@(?:${HANDLES}))(?![a-z0-9@-]|\\.[a-z])`,
    'g',
  ),
};
