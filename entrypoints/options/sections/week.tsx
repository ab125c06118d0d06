import { useEffect, useState } from 'preact/hooks';
import { FamilyPermits } from '../../../components/dashboard/family-permits';
import { FamilyWeek } from '../../../components/dashboard/family-week';
import { timeSentence } from '../../../components/dashboard/time-words';
import { addDays, localDay } from '../../../utils/day';
import { t } from '../../../utils/i18n';
import type { Row } from '../../../utils/reports/row';
import { timeWeeks } from '../../../utils/reports/time-weeks';
import { useFamilyWeeks } from '../../../utils/use-family-weeks';
import { readRollups } from '../../dashboard/source';
import { Section } from '../section';

/** What a parent sees, which is all they see; the dashboard shows the same. */
export function WeekSection() {
  const [rows, setRows] = useState<Row[] | null>(null);
  const [failed, setFailed] = useState(false);
  const { time, permits } = useFamilyWeeks() ?? {};
  useEffect(() => {
    const today = localDay(Date.now());
    readRollups(addDays(today, -6), today).then(setRows, () => setFailed(true));
  }, []);
  return (
    <Section id="week" title="lock_week" about="lock_week_about">
      {failed && (
        <p role="alert" class="problem">
          {t('popup_ledger_error')}
        </p>
      )}
      {rows && <FamilyWeek rows={rows} />}
      {time && <p>{timeSentence(timeWeeks(time))}</p>}
      {permits && (
        <div class="family">
          <FamilyPermits {...permits} />
        </div>
      )}
    </Section>
  );
}
