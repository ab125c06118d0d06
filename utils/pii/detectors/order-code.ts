import { momentsIn } from '../../text/moments';
import type { Detector } from '../detector';
import { aloneOf } from '../waybills/fitting';

const CUE =
  /(?:订单(?:编?号)?|(?<![a-z])(?:order|pesanan|đơn(?:\shàng)?|pedido|bestellung|commande)|注文番号|주문번호|单号|单子|小红书|有赞|得物|唯品会|微店|单(?=\s?[a-z]\d))[^a-z0-9\n。]{0,6}/g;
/** Letters, digits, and between them hyphens and slashes. */
const CODE = /^[a-z0-9](?:[a-z0-9]|[-/](?=[a-z0-9])){7,31}(?![a-z0-9])/;
/** H24101763958那单 */
const BEFORE_WORD =
  /(?<![a-z0-9])[a-z]{1,3}\d{9,20}(?=\s?(?:[这那]个?|的)?(?:单(?![位价])|订单|笔单))/g;
const FEWEST_DIGITS = 6;

/**
 * Order numbers with letters or hyphens, after a word for an order.
 *
 * Source: shapes printed by Shopee, Tokopedia, Rakuten and others.
 */
export const orderCode: Detector = {
  id: 'order-code',
  type: 'order_number',
  needs: /单|红书|有赞|得物|唯品|微店|order|pesanan|đơn|注文|주문|pedido|bestellung|commande/,
  *find({ lower }) {
    for (const { 0: cue, index } of lower.matchAll(CUE)) {
      const start = index + cue.length;
      const code = CODE.exec(lower.slice(start, start + 34))?.[0];
      if (!code || /^\d+$/.test(code) || code.replace(/\D/g, '').length < FEWEST_DIGITS) continue;
      if (momentsIn(code).length > 0) continue;
      const value = code.toUpperCase();
      // A parcel's number says itself what it is.
      if (aloneOf(value) > 0) continue;
      yield { start, end: start + code.length, value, confidence: 0.8 };
    }
    for (const { 0: code, index: start } of lower.matchAll(BEFORE_WORD)) {
      const value = code.toUpperCase();
      if (aloneOf(value) === 0) yield { start, end: start + code.length, value, confidence: 0.75 };
    }
  },
};
