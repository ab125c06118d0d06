import { FamilyPermits } from '../../../components/dashboard/family-permits';
import { FamilyTime } from '../../../components/dashboard/family-time';
import { FamilyWeek } from '../../../components/dashboard/family-week';
import { weekSentence } from '../../../components/dashboard/week-words';
import { t } from '../../../utils/i18n';
import type { FamilyWeeks } from '../../../utils/protection/requests';
import { week } from '../../../utils/reports/week';
import { useFamilyWeeks } from '../../../utils/use-family-weeks';
import { exampleWeeks } from '../example-family';
import { Report } from '../report';
import { useExample, useToday } from '../use-ledger';

/** The week as a parent sees it, and the child sees it, too: in one place, and the same. */
export function Family() {
  const own = useFamilyWeeks();
  const today = useToday();
  const weeks = useExample() === null ? own : exampleWeeks(today);
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
      {weeks && <Weeks {...weeks} />}
      <p class="soft">{t('lock_week_about')}</p>
    </>
  );
}

function Weeks({ time, permits }: FamilyWeeks) {
  return (
    <>
      {time && <FamilyTime time={time} />}
      {permits && (
        <section class="card family">
          <FamilyPermits {...permits} />
        </section>
      )}
    </>
  );
}
