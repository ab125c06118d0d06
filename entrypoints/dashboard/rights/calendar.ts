import { t } from '../../../utils/i18n';
import { calendarFile } from '../../../utils/rights/ics';
import { codeOf, type RightsRequest, stepsPassed } from '../../../utils/rights/request';
import { saveFile } from '../../../utils/save-file';

/** Hands the days on which something of a request is still waited for to the viewer's calendar, as a file. It names neither addressee nor subject. */
export function saveCalendar(request: RightsRequest): void {
  const code = codeOf(request);
  const passed = stepsPassed(request.marks);
  const ahead = request.dues.filter(({ step }) => !passed.includes(step));
  const days = ahead.map(({ step, day }) => ({
    uid: `${request.id}-${step}`,
    day,
    title: t('rights_ics_title', code),
    details: t('rights_ics_details'),
  }));
  const file = new Blob([calendarFile(days, Date.now())], { type: 'text/calendar' });
  saveFile(file, `hushcart-${code}.ics`);
}
