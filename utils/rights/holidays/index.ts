import { cn2026 } from './cn-2026';
import { cn2027 } from './cn-2027';
import type { HolidayYear } from './year';

/** The years we have a table of. A new one is a file and a line here, each November. */
export const holidayYears: readonly HolidayYear[] = [cn2026, cn2027];
