import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';

/** What is counted, as the ledger rolls it up; other fields of its rows are not looked at. */
export interface WeekRow {
  /** Local day, YYYY-MM-DD. */
  day: string;
  site: string;
  kind: string;
  type: DataType | null;
  action: string;
  count: number;
}

interface Props {
  rows: WeekRow[];
  /** A site's name by its id. */
  nameOf(site: string): string;
}

/** What a parent sees of a week, and the child sees as well: how often, of what, where. Never a word, never a detail. */
export function LockWeek({ rows, nameOf }: Props) {
  const counted = rows.filter(
    ({ kind, type }) => type && (kind === 'warning' || kind === 'disclosure'),
  );
  if (counted.length === 0) return <p class="soft">{t('lock_week_nothing')}</p>;
  const lines = byKey(counted, ({ site, type }) => `${site} ${type}`).map((group) => ({
    site: group[0]!.site,
    type: group[0]!.type!,
    asked: total(group),
    sent: total(group.filter(({ action }) => action === 'sent_anyway')),
  }));
  lines.sort((a, b) => b.asked - a.asked);
  return (
    <table class="week">
      <caption>{t('lock_week_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lock_week_site')}</th>
          <th scope="col">{t('lock_week_type')}</th>
          <th scope="col">{t('lock_week_asked')}</th>
          <th scope="col">{t('lock_week_sent')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ site, type, asked, sent }) => (
          <tr key={`${site} ${type}`}>
            <td>{nameOf(site)}</td>
            <td>{t(`type_${type}`)}</td>
            <td>{asked}</td>
            <td>{sent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function total(rows: WeekRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function byKey(rows: WeekRow[], keyOf: (row: WeekRow) => string): WeekRow[][] {
  const groups = new Map<string, WeekRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}
