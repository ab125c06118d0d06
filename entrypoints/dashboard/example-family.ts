import { lastDays } from '../../utils/day';
import { DAYS_KEPT } from '../../utils/protection/days-kept';
import type { FamilyWeeks } from '../../utils/protection/requests';

/** Minutes of fourteen days, the oldest first. */
const MINUTES = [35, 50, 0, 42, 60, 75, 30, 25, 48, 20, 0, 55, 62, 18];

/** Invented weeks of a family, shown with the example. */
export function exampleWeeks(today: string): FamilyWeeks {
  const none = { send: 0, form: 0, spend: 0, time: 0, site: 0 };
  return {
    time: lastDays(today, DAYS_KEPT).map((day, i) => ({ day, minutes: MINUTES[i]! })),
    permits: {
      week: { ...none, send: 1, time: 2 },
      before: { ...none, send: 2, time: 3, site: 1 },
    },
  };
}
