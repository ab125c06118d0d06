import { inMinutes } from '../../../components/dashboard/dates';
import { FamilyWeek } from '../../../components/dashboard/family-week';
import { weekSentence } from '../../../components/dashboard/week-words';
import { t } from '../../../utils/i18n';
import { week } from '../../../utils/reports/week';
import { useSpent } from '../../../utils/use-spent';
import { Report } from '../report';
import { useExample } from '../use-ledger';

/** The week as a parent sees it, and the child sees it, too: in one place, and the same. */
export function Family() {
  const spent = useSpent();
  const isExample = useExample() !== null;
  return (
    <>
      <Report days={7}>
        {(rows, today) => (
          <>
            <p class="hero">{weekSentence(week(rows, today))}</p>
            <section class="card">
              <FamilyWeek rows={rows} />
            </section>
          </>
        )}
      </Report>
      {spent !== null && !isExample && <p>{t('time_spent', inMinutes(spent))}</p>}
      <p class="soft">{t('lock_week_about')}</p>
    </>
  );
}
