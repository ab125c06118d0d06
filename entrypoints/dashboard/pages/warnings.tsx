import { DataTable } from '../../../components/charts/data-table';
import { DotPlot } from '../../../components/charts/dot-plot';
import { Figure } from '../../../components/charts/figure';
import { ShareBars } from '../../../components/charts/share-bars';
import { percent } from '../../../components/dashboard/dates';
import { actionName, counted, typeName } from '../../../components/dashboard/names';
import { PeriodChoice } from '../../../components/dashboard/period';
import { t } from '../../../utils/i18n';
import { OUTCOMES } from '../../../utils/reports/meaning';
import {
  falseAlarmShare,
  heededShare,
  type Judged,
  warningsByType,
} from '../../../utils/reports/warnings';
import { Report } from '../report';
import { usePeriod } from '../use-period';

/** Whether warnings help, and whether they are right. */
export function Warnings() {
  const { period, days, setPeriod } = usePeriod('90');
  return (
    <>
      <PeriodChoice period={period} onChange={setPeriod} />
      <Report
        days={days}
        has={(rows) => warningsByType(rows).length > 0}
        empty="dash_empty_warnings"
      >
        {(rows) => {
          const judged = warningsByType(rows);
          const table = <WarningTable judged={judged} />;
          return (
            <>
              <Figure finding={heeded(judged)} table={table}>
                <ShareBars rows={judged} label={heeded(judged)} />
              </Figure>
              <Figure finding={right(judged)} table={table}>
                <DotPlot rows={judged} label={right(judged)} />
              </Figure>
              <p class="soft">{t('dash_warnings_limits')}</p>
            </>
          );
        }}
      </Report>
    </>
  );
}

function heeded(judged: Judged[]): string {
  const asked = judged.reduce((sum, one) => sum + one.asked, 0);
  const share = heededShare(judged);
  const details = counted('dash_detail_one', 'dash_detail_other', asked);
  return share === null
    ? t('dash_heeded_undecided', details)
    : t('dash_heeded', details, percent(share));
}

function right(judged: Judged[]): string {
  const wrong = judged.reduce((sum, one) => sum + one.wrong, 0);
  if (wrong === 0) return t('dash_no_false_alarm');
  const times = counted('dash_times_one', 'dash_times_other', wrong);
  return t('dash_false_alarms', times, percent(falseAlarmShare(judged) ?? 0));
}

function WarningTable({ judged }: { judged: Judged[] }) {
  return (
    <DataTable
      label={t('dash_warnings_asks')}
      columns={[t('dash_detail'), t('dash_asked'), ...OUTCOMES.map(actionName), t('dash_wrong')]}
      rows={judged.map((one) => ({
        key: one.type,
        cells: [
          typeName(one.type),
          one.asked,
          ...OUTCOMES.map((outcome) => one[outcome]),
          one.wrong,
        ],
      }))}
    />
  );
}
