import { t } from '../utils/i18n';
import type { TaughtSite } from '../utils/sites/taught';

interface Props {
  sites: TaughtSite[];
  /** What became of the last removal, if anything is to be said. */
  note: string | null;
  onRemove(host: string): void;
}

/** The sites a viewer has added, and how to take them out again. */
export function TaughtSites({ sites, note, onRemove }: Props) {
  return (
    <section class="taught" aria-labelledby="taught-title">
      <h2 id="taught-title">{t('teach_list_title')}</h2>
      {sites.length === 0 && <p class="soft">{t('teach_list_empty')}</p>}
      <ul>
        {sites.map(({ host, since }) => (
          <li key={host}>
            <span>
              <b>{host}</b> <small class="soft">{t('teach_list_since', dayOf(since))}</small>
            </span>
            <button
              type="button"
              aria-label={t('teach_remove_named', host)}
              onClick={() => onRemove(host)}
            >
              {t('teach_remove')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{note}</p>
    </section>
  );
}

function dayOf(since: number): string {
  return new Intl.DateTimeFormat(t('language'), { dateStyle: 'medium' }).format(since);
}
