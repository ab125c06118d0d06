import { t } from '../../utils/i18n';
import type { TrackerView } from '../../utils/trackers/view';

type Named = Pick<TrackerView['companies'][number], 'id' | 'name' | 'nameZh'>;

/** So many names are shown at once; the rest unfolds. */
const SHOWN = 6;

/** Companies by name, those with most requests first. */
export function TrackersNames({ companies }: { companies: readonly Named[] }) {
  const shown = companies.slice(0, SHOWN);
  const rest = companies.slice(SHOWN);
  return (
    <>
      {shown.length > 0 && <List companies={shown} />}
      {rest.length > 0 && (
        <details>
          <summary>{t('trackers_more', String(rest.length))}</summary>
          <List companies={rest} />
        </details>
      )}
    </>
  );
}

function List({ companies }: { companies: readonly Named[] }) {
  return (
    <ul class="given">
      {companies.map((company) => (
        <li key={company.id}>{nameOf(company)}</li>
      ))}
    </ul>
  );
}

function nameOf({ id, name, nameZh }: Named): string {
  if (id === 'other') return t('trackers_other');
  return (t('language').startsWith('zh') && nameZh) || name;
}
