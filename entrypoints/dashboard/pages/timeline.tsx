import { CalendarMap } from '../../../components/charts/calendar';
import { DataTable } from '../../../components/charts/data-table';
import { Figure } from '../../../components/charts/figure';
import { Lanes } from '../../../components/charts/lanes';
import { longDay, number, shortDay } from '../../../components/dashboard/dates';
import { counted, siteName } from '../../../components/dashboard/names';
import { t } from '../../../utils/i18n';
import { type Calendar, calendar } from '../../../utils/reports/calendar';
import { type Lane, timeline } from '../../../utils/reports/timeline';
import { Report } from '../report';

/** 53 weeks, in days. */
const DAYS = 371;

/** When it happened: a lane per site, and the year as a calendar. */
export function Timeline() {
  return (
    <Report days={DAYS}>
      {(rows, today) => {
        const lanes = timeline(rows, today);
        const year = calendar(rows, today);
        return (
          <>
            {lanes.length > 0 && (
              <Figure finding={laneFinding(lanes)} table={<LaneTable lanes={lanes} />}>
                <Lanes lanes={lanes} label={laneFinding(lanes)} />
              </Figure>
            )}
            <Figure finding={yearFinding(year)} table={<YearTable year={year} />}>
              <CalendarMap weeks={year.weeks} label={yearFinding(year)} />
            </Figure>
          </>
        );
      }}
    </Report>
  );
}

function laneFinding([first]: Lane[]): string {
  return t(
    'dash_lane_finding',
    siteName(first!.site),
    counted('dash_detail_one', 'dash_detail_other', first!.total),
  );
}

function LaneTable({ lanes }: { lanes: Lane[] }) {
  const rows = lanes.flatMap(({ site, buckets }) =>
    buckets
      .filter(({ given, spared, lures }) => given + spared + lures > 0)
      .map(({ from, given, spared, lures }) => ({
        key: `${site} ${from}`,
        cells: [siteName(site), { text: shortDay(from), sort: from }, given, spared, lures],
      })),
  );
  const series = ['given', 'spared', 'lures'] as const;
  return (
    <DataTable
      label={t('dash_timeline_asks')}
      columns={[t('dash_site'), t('dash_week'), ...series.map((one) => t(`dash_series_${one}`))]}
      rows={rows}
    />
  );
}

function yearFinding({ total, active, busiest }: Calendar): string {
  if (!busiest) return t('dash_year_quiet');
  return t(
    'dash_year_finding',
    number(total),
    counted('dash_days_one', 'dash_days_other', active),
    shortDay(busiest.day),
  );
}

function YearTable({ year }: { year: Calendar }) {
  const days = year.weeks.flat().filter(({ count }) => count > 0);
  return (
    <DataTable
      label={t('dash_timeline_asks')}
      columns={[t('dash_day'), t('dash_entries')]}
      rows={days.reverse().map(({ day, count }) => ({
        key: day,
        cells: [{ text: longDay(day), sort: day }, count],
      }))}
    />
  );
}
