import { waybills } from '.';
import type { WaybillForm } from './waybill';

/** How far a carrier's name may stand from its number. */
const NEAR_NAME = '[^\\d\\n。!?]{0,8}';
const NAMES = waybills.map(({ names }) => names).join('|');

const carriers = waybills.map(({ names, forms }) => ({
  forms,
  before: new RegExp(`(?:${names})${NEAR_NAME}$`, 'u'),
  after: new RegExp(`^[\\s,(]{0,2}(?:这?是|的|走的?|发的?){0,2}(?:${names})`, 'u'),
}));
const clear = waybills.flatMap(({ forms }) => forms).filter(({ alone }) => alone !== undefined);

/** Whether some carrier's name stands in a text. */
export const HAS_NAME = new RegExp(NAMES, 'u');

/** Whether a code has the shape of some carrier's. */
export function isFitting(code: string): boolean {
  return carriers.some(({ forms }) => forms.some(({ form }) => form.test(code)));
}

/** Whether a code has the shape of a carrier's whose name stands beside it. */
export function isNamed(code: string, lead: string, trail: string): boolean {
  return carriers.some(
    ({ forms, before, after }) =>
      forms.some(({ form }) => form.test(code)) && (before.test(lead) || after.test(trail)),
  );
}

/** How sure the shape of a code alone is, 0–1: of some carrier's and with a right check digit. */
export function aloneOf(code: string): number {
  const isRight = ({ form, check = () => true }: WaybillForm) => form.test(code) && check(code);
  return clear.reduce((sure, form) => (isRight(form) ? Math.max(sure, form.alone ?? 0) : sure), 0);
}
