import { DataTable } from '../../../components/charts/data-table';
import { Figure } from '../../../components/charts/figure';
import { Matrix } from '../../../components/charts/matrix';
import { RankedBars } from '../../../components/charts/ranked-bars';
import { Sparkline } from '../../../components/charts/sparkline';
import { counted, partyName, siteName } from '../../../components/dashboard/names';
import { PeriodChoice } from '../../../components/dashboard/period';
import { t } from '../../../utils/i18n';
import { companies, type Follower } from '../../../utils/reports/companies';
import { Report } from '../report';
import { usePeriod } from '../use-period';
import { useHref } from '../use-route';

/** How many are drawn; the table has them all. */
const MOST = 12;
/** How far back a company is looked for before it is called new, in days; the overview does as much. */
const YEAR = 365;

/** Who follows the viewer across rooms. */
export function Trackers() {
  const { period, days, setPeriod } = usePeriod('90');
  const href = useHref();
  return (
    <>
      <PeriodChoice period={period} onChange={setPeriod} />
      <Report
        days={days}
        daily
        against={YEAR}
        has={(rows) => rows.some(({ kind }) => kind === 'tracker')}
        empty="dash_no_trackers"
      >
        {(rows, today, before) => {
          const found = companies(rows, today, before);
          const shown = found.slice(0, MOST);
          const wide = widest(found);
          const across = t(
            'dash_across_finding',
            partyName(wide.name),
            counted('dash_sites_one', 'dash_sites_other', wide.sites.length),
          );
          const sites = [...new Set(shown.flatMap((one) => one.sites.map(({ site }) => site)))];
          return (
            <>
              <Figure finding={finding(found)} table={<FollowerTable found={found} />}>
                <RankedBars
                  rows={shown.map(({ name, count, weeks, change }) => ({
                    key: name,
                    name: partyName(name),
                    count,
                    note: (
                      <>
                        <Sparkline values={weeks} />
                        <span class={`change ${change}`}>{t(`dash_change_${change}`)}</span>
                      </>
                    ),
                  }))}
                />
              </Figure>
              <Figure finding={across} table={<FollowerTable found={found} />} wide>
                <Matrix
                  label={across}
                  rows={shown.map(({ name }) => ({ key: name, name: partyName(name) }))}
                  columns={sites.map((key) => ({ key, name: siteName(key) }))}
                  cells={shown.flatMap((one) =>
                    one.sites.map(({ site, count }) => ({
                      row: one.name,
                      column: site,
                      count,
                      label: [
                        partyName(one.name),
                        siteName(site),
                        counted('dash_times_one', 'dash_times_other', count),
                      ].join(t('dash_comma')),
                      href: href('ledger', { site, kind: 'tracker', q: one.name }),
                    })),
                  )}
                />
              </Figure>
              <p class="soft">{t('dash_trackers_limits')}</p>
            </>
          );
        }}
      </Report>
    </>
  );
}

function finding(found: Follower[]): string {
  const requests = found.reduce((sum, { count }) => sum + count, 0);
  return t(
    'dash_trackers_finding',
    counted('dash_companies_one', 'dash_companies_other', found.length),
    counted('dash_requests_one', 'dash_requests_other', requests),
    partyName(found[0]!.name),
  );
}

function widest(found: Follower[]): Follower {
  return found.reduce((best, one) => (one.sites.length > best.sites.length ? one : best));
}

function FollowerTable({ found }: { found: Follower[] }) {
  return (
    <DataTable
      label={t('dash_trackers_asks')}
      columns={[t('dash_company'), t('dash_blocked'), t('dash_sites'), t('dash_against_last_week')]}
      rows={found.map(({ name, count, sites, change }) => ({
        key: name,
        cells: [
          partyName(name),
          count,
          {
            text: sites.map(({ site }) => siteName(site)).join(t('list_comma')),
            sort: sites.length,
          },
          t(`dash_change_${change}`),
        ],
      }))}
    />
  );
}
