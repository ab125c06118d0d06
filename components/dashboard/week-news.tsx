import { addDays } from '../../utils/day';
import { t } from '../../utils/i18n';
import { companies } from '../../utils/reports/companies';
import { newlyGiven } from '../../utils/reports/newly-given';
import type { Row } from '../../utils/reports/row';
import { falseAlarmShare, warningsByType } from '../../utils/reports/warnings';
import { percent } from './dates';
import { counted, inWords, partyName, typeName } from './names';

/** How many of each are named. */
const MOST = 3;

/** What is new this week: who got details, who follows more than before, how right the warnings were. */
export function WeekNews({ rows, today }: { rows: Row[]; today: string }) {
  const from = addDays(today, -6);
  const newcomers = newlyGiven(rows, from);
  const followers = companies(rows, today)
    .filter(({ weeks }) => weeks.at(-1)! > 0)
    .sort((a, b) => b.weeks.at(-1)! - a.weeks.at(-1)!);
  const judged = warningsByType(rows.filter(({ day }) => day >= from));
  const wrong = judged.reduce((sum, one) => sum + one.wrong, 0);
  const share = falseAlarmShare(judged);

  return (
    <section class="card">
      <h2>{t('dash_news')}</h2>
      <dl class="news">
        <dt>{t('dash_newly_given')}</dt>
        {newcomers.length === 0 && <dd class="soft">{t('dash_nobody_new')}</dd>}
        {newcomers.slice(0, MOST).map(({ party, types }) => (
          <dd key={party}>{t('dash_party_got', partyName(party), inWords(types.map(typeName)))}</dd>
        ))}
        <dt>{t('dash_top_followers')}</dt>
        {followers.length === 0 && <dd class="soft">{t('dash_no_trackers')}</dd>}
        {followers.slice(0, MOST).map(({ name, weeks, change }) => (
          <dd key={name}>
            {t(
              'dash_follower_week',
              partyName(name),
              counted('dash_times_one', 'dash_times_other', weeks.at(-1)!),
            )}{' '}
            <span class={`change ${change}`}>{t(`dash_change_${change}`)}</span>
          </dd>
        ))}
        <dt>{t('dash_accuracy')}</dt>
        <dd class={wrong === 0 ? 'soft' : ''}>
          {wrong === 0
            ? t('dash_no_false_alarm')
            : t(
                'dash_false_alarms',
                counted('dash_times_one', 'dash_times_other', wrong),
                percent(share ?? 0),
              )}
        </dd>
      </dl>
    </section>
  );
}
