import type { Detector } from '../detector';

/** A word for it, and a few signs that are no slash. */
const CARRIER =
  /(?:[载載]具|手[机機][条條][码碼])[^/\n。!?]{0,8}(\/[0-9a-z+.-]{7})(?![0-9a-z+./-])/g;

/**
 * Taiwan's carriers of electronic invoices: who types one gets the writer's invoices, and the prizes drawn among them.
 *
 * Source: 財政部電子發票整合服務平台, 手機條碼: a slash and seven signs of Code 39.
 */
export const twInvoiceCarrier: Detector = {
  id: 'tw-invoice-carrier',
  type: 'other_secret',
  needs: /[载載]具|手[机機][条條][码碼]/,
  *find({ lower, text }) {
    for (const { 0: whole, 1: code, index } of lower.matchAll(CARRIER)) {
      const end = index + whole.length;
      const start = end - code!.length;
      yield { start, end, value: text.slice(start, end), confidence: 0.9 };
    }
  },
};
