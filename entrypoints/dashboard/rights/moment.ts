import { localDay } from '../../../utils/day';

/** The day it is now, by this machine: `YYYY-MM-DD`. */
export function today(): string {
  return localDay(Date.now());
}

/** The day of a moment (milliseconds since the Unix epoch), by this machine. */
export { localDay as dayAt };
