import { formOf, t } from '../../utils/i18n';
import { type FamilyLine, familyCounts } from '../../utils/reports/family';
import type { Row } from '../../utils/reports/row';
import { number } from './dates';
import { siteName, typeName } from './names';

interface Props {
  /** Of seven days. */
  rows: readonly Row[];
}

/** What parents see of a week, and the child sees as well: counts, never a word, never a detail. */
export function FamilyWeek({ rows }: Props) {
  const { lines, lures } = familyCounts(rows);
  const marked = lures.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="family">
      {lines.length > 0 && <Lines lines={lines} />}
      {marked > 0 && (
        <p>
          {t(
            `dash_family_lures_${formOf(marked)}`,
            number(marked),
            lures
              .map(({ site, count }) => `${siteName(site)} ${number(count)}`)
              .join(t('list_comma')),
          )}
        </p>
      )}
      {lines.length + marked === 0 && <p class="soft">{t('lock_week_nothing')}</p>}
    </div>
  );
}

function Lines({ lines }: { lines: FamilyLine[] }) {
  return (
    <table class="week named">
      <caption>{t('lock_week_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{`${t('lock_week_type')} · ${t('lock_week_site')}`}</th>
          <th scope="col">{t('lock_week_asked')}</th>
          <th scope="col">{t('lock_week_kept')}</th>
          <th scope="col">{t('lock_week_sent')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ site, type, asked, kept, sent }) => (
          <tr key={`${site} ${type}`}>
            <th scope="row">
              {typeName(type)} <span class="soft">{siteName(site)}</span>
            </th>
            <td>{number(asked)}</td>
            <td>{number(kept)}</td>
            <td>{number(sent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
