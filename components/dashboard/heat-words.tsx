import { t } from '../../utils/i18n';
import type { Cell, HeatMap } from '../../utils/reports/heat-map';
import { DataTable } from '../charts/data-table';
import type { MatrixCell } from '../charts/matrix';
import { dayOfMoment } from './dates';
import { counted, siteName, typeName } from './names';

/** Makes the address of a page. */
export type Href = (page: string, params?: Record<string, string | null>) => string;

/** “3 sites have 5 kinds of details; Douyin has the most.” */
export function heatSentence({ sites, types }: HeatMap): string {
  return t(
    'dash_heat_finding',
    counted('dash_sites_one', 'dash_sites_other', sites.length),
    counted('dash_kinds_one', 'dash_kinds_other', types.length),
    sites[0] ? siteName(sites[0]) : '',
  );
}

export function heatCells({ cells }: HeatMap, href: Href, today: string): MatrixCell[] {
  return cells.map((cell) => ({
    row: cell.site,
    column: cell.type,
    count: cell.count,
    label: wordsOf(cell, today),
    note: dayOfMoment(cell.last, today),
    href: href('ledger', { site: cell.site, type: cell.type }),
    ring: cell.sensitive,
    hatched: cell.answered,
  }));
}

/** “Douyin Live, Phone number, 3 times, last on Sep 12”. */
function wordsOf({ site, type, count, last, sensitive, answered }: Cell, today: string): string {
  const words = [
    siteName(site),
    typeName(type),
    counted('dash_times_one', 'dash_times_other', count),
    t('dash_last_on', dayOfMoment(last, today)),
    ...(sensitive ? [t('dash_sensitive')] : []),
    ...(answered ? [t('dash_answered')] : []),
  ];
  return words.join(t('dash_comma'));
}

export function heatTable({ cells }: HeatMap, href: Href, today: string) {
  return (
    <DataTable
      label={t('dash_ledger_asks')}
      columns={[t('dash_site'), t('dash_detail'), t('dash_times'), t('dash_last'), t('dash_state')]}
      rows={cells.map(({ site, type, count, last, sensitive, answered }) => ({
        key: `${site} ${type}`,
        cells: [
          siteName(site),
          { text: typeName(type), sort: typeName(type), href: href('ledger', { site, type }) },
          count,
          { text: dayOfMoment(last, today), sort: last },
          answered ? t('dash_answered') : sensitive ? t('dash_sensitive') : '',
        ],
      }))}
    />
  );
}
