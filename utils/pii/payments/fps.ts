import type { Payment } from './payment';

/** Hong Kong's Faster Payment System, by its id, phone or mail, and PayMe. Source: HKICL, FPS identifiers. */
export const fps: Payment = {
  id: 'fps',
  names: '轉數快|fps|fps id|payme|轉數快id|識別碼|alipayhk',
  number: /^(?:852)?\d{7,9}$/,
  mail: true,
  alone: /(payme\.hsbc\/[a-z0-9_-]{2,40})/g,
};
