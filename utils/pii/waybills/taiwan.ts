import { anyOf } from '../words';
import type { Waybill } from './waybill';

/** Taiwanese and Hong Kong carriers and shops. Source: 7-ELEVEN 交貨便; 新竹物流; 宅配通; 香港郵政. */
export const taiwan: Waybill = {
  id: 'taiwan',
  names: anyOf(
    '新竹物流|宅配通|嘉里大榮|交貨便|賣貨便|店到店|全家店到店|統一速達|郵局|中華郵政|順豐|香港郵政|lalamove',
  ),
  forms: [{ form: /^[A-Z]\d{8,11}$|^\d{8,14}$/ }],
};
