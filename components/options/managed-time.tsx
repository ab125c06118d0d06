import { t } from '../../utils/i18n';
import type { TimeRules } from '../../utils/protection/time-rules';
import { clock, inMinutes } from '../dashboard/dates';

/** What whoever manages this browser has laid down of time: shown, and nobody's to change here. */
export function OptionsManagedTime({ daily, night }: TimeRules) {
  if (daily === null && !night) return null;
  return (
    <div class="note">
      <p>{t('time_managed')}</p>
      {daily !== null && <p>{t('time_managed_daily', inMinutes(daily))}</p>}
      {night && <p>{t('time_managed_night', clock(night.from), clock(night.to))}</p>}
    </div>
  );
}
