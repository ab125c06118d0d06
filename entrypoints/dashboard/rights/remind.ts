import { setReminders } from '../../../utils/reminders';
import { type RightsRequest, waitingFor } from '../../../utils/rights/request';

/** At ten in the morning of the day something is due. */
const HOUR = 'T10:00:00';

/** Plans a reminder for every open request, in the place of those planned before. */
export async function planReminders(
  requests: readonly RightsRequest[],
  now: number,
): Promise<void> {
  const moments = requests
    .flatMap((request) => waitingFor(request) ?? [])
    .map(({ day }) => Date.parse(day + HOUR))
    .filter((at) => at > now);
  // Two on one day are one reminder.
  await setReminders([...new Set(moments)]);
}
