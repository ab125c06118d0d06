import { morningOf, requestsDue, setMoments } from '../../../utils/reminders';
import { type RightsRequest, waitingFor } from '../../../utils/rights/request';

/** Plans a reminder for every open request, in the place of those planned before. */
export async function planReminders(
  requests: readonly RightsRequest[],
  now: number,
): Promise<void> {
  const moments = requests
    .flatMap((request) => waitingFor(request) ?? [])
    .map(({ day }) => morningOf(day))
    .filter((at) => at > now);
  // Two on one day are one reminder.
  await setMoments(requestsDue, [...new Set(moments)]);
}
