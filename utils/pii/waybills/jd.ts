import type { Waybill } from './waybill';

/** JD Logistics (京东): JD, one or two letters that may be missing, eleven to thirteen digits, perhaps -1-1. */
export const jd: Waybill = {
  id: 'jd',
  names: '京东(?:快递|物流|配送)|(?<![a-z])jdl(?![a-z])',
  forms: [{ form: /^JD(?:[A-Z]{2}\d{11}|[A-Z]\d{12}|\d{13})(?:\d{1,2}){0,2}$/, alone: 0.9 }],
};
