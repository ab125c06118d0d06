import type { Form } from '../finders/form';

/** Naver's orders and others of Korea: the date, then eight digits or more. Source: 네이버페이, 주문번호. */
export const naver: Form = {
  id: 'naver',
  type: 'order_number',
  digits: [12, 20],
  form: /^20[2-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4,12}$/,
  cue: '네이버|스마트스토어|네이버페이|주문|주문번호|주문 번호|오더',
};
