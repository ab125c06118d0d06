import { localDay } from '../../utils/day';
import { t } from '../../utils/i18n';
import type { Entry } from '../../utils/reports/row';
import { dayOfMoment } from '../dashboard/dates';
import { actionName, inWords, typeName } from '../dashboard/names';

/** The newest warnings, one line each. */
export function RecentWarnings({ entries }: { entries: Entry[] }) {
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('popup_recent')}</h2>
      <ul class="recent">
        {entries.map(({ id, types, action, at }) => (
          <li key={id}>
            <b>{inWords(types.map(typeName))}</b> <span>{actionName(action)}</span>{' '}
            <time dateTime={new Date(at).toISOString()}>
              {dayOfMoment(at, localDay(Date.now()))}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
