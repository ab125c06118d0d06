import { Figure } from '../../../components/charts/figure';
import { WeekBars } from '../../../components/charts/week-bars';
import { WeekNews } from '../../../components/dashboard/week-news';
import { weekSentence, weekTable } from '../../../components/dashboard/week-words';
import { addDays, daysBetween } from '../../../utils/day';
import { t } from '../../../utils/i18n';
import { tipOf } from '../../../utils/reports/tip';
import { week } from '../../../utils/reports/week';
import { Report } from '../report';
import { ToDoList } from '../to-do-list';
import { WeekReminder } from '../week-reminder';

/** A Monday, from which weeks are numbered. */
const FIRST_WEEK = '2024-01-01';
const YEAR = 365;

/** How the week was: a sentence, seven bars, what to do, who is new. */
export function Overview() {
  return (
    <>
      <Report days={14} has={() => true}>
        {(rows, today) => {
          const seven = week(rows, today);
          const { asked, blocked } = seven.totals;
          const sentence = weekSentence(seven);
          if (asked + blocked === 0) return <p class="hero">{sentence}</p>;
          return (
            <section class="hero-part">
              <Figure finding={sentence} table={weekTable(seven)}>
                <WeekBars days={seven.days} label={sentence} />
              </Figure>
            </section>
          );
        }}
      </Report>
      <Report days={YEAR}>
        {(rows, today) => (
          <div class="columns">
            <ToDoList rows={rows} today={today} />
            <WeekNews rows={rows} today={today} />
            <section class="card tip">
              <h2>{t('dash_tip')}</h2>
              <p>
                {t(
                  `dash_tip_${tipOf(
                    rows.filter(({ day }) => day > addDays(today, -7)),
                    Math.floor(daysBetween(FIRST_WEEK, today) / 7),
                  )}`,
                )}
              </p>
            </section>
          </div>
        )}
      </Report>
      <WeekReminder />
    </>
  );
}
