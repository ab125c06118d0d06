import { dayOf } from '../../../utils/rights/days';

/** The day it is now, by this machine: `YYYY-MM-DD`. */
export function today(): string {
  return dayAt(Date.now());
}

/** The day of a moment (milliseconds since the Unix epoch), by this machine. */
export function dayAt(at: number): string {
  return dayOf(at, new Date(at).getTimezoneOffset());
}
