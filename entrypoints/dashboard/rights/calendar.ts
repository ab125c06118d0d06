import { t } from '../../../utils/i18n';
import { calendarFile } from '../../../utils/rights/ics';
import { codeOf, type RightsRequest } from '../../../utils/rights/request';

/** Hands the days of a request to the viewer's calendar, as a file. It names neither addressee nor subject. */
export function saveCalendar(request: RightsRequest): void {
  const code = codeOf(request);
  const days = request.dues.map(({ step, day }) => ({
    uid: `${request.id}-${step}`,
    day,
    title: t('rights_ics_title', code),
    details: t('rights_ics_details'),
  }));
  const file = new Blob([calendarFile(days, Date.now())], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `hushcart-${code}.ics`;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
