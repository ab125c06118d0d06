import { daysBetween } from '../../utils/day';
import { t } from '../../utils/i18n';
import { type RightsRequest, waitingFor } from '../../utils/rights/request';

/** How a request stands, in a word or two. */
export function StatusChip({ request, today }: { request: RightsRequest; today: string }) {
  const [words, look] = status(request, today);
  return <span class={`rights-chip ${look}`}>{words}</span>;
}

function status(request: RightsRequest, today: string): [string, string] {
  if (request.status !== 'open') return [t(`rights_status_${request.status}`), request.status];
  const due = waitingFor(request);
  if (!due) return [t('rights_status_with_authority'), 'waiting'];
  const late = daysBetween(due.day, today);
  if (late === 0) return [t('rights_status_due'), 'late'];
  if (late === 1) return [t('rights_status_late_one'), 'late'];
  if (late > 1) return [t('rights_status_late', String(late)), 'late'];
  return [t('rights_status_waiting'), 'waiting'];
}
