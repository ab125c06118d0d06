import { t } from '../../utils/i18n';
import type { Citation } from '../../utils/rights/citations';
import { dayWords, own, ownLanguage } from './own-words';

interface Props {
  cites: readonly Citation[];
  /** Why it is fewer than one might hope for, or none. */
  notes: readonly string[];
  today: string;
}

/** What the letter cites, how well it was checked, and what it does not reach. */
export function Cited({ cites, notes, today }: Props) {
  const laws = [...new Set(cites.map(({ law }) => law))];
  return (
    <section class="rights-cited" aria-label={t('rights_cites')}>
      {notes.map((note) => (
        <p key={note} class="rights-note">
          {note}
        </p>
      ))}
      {laws.length > 0 && (
        <details>
          <summary>{t('rights_cites')}</summary>
          <ul>
            {laws.map((law) => (
              <li key={law.id}>
                <strong>
                  {own(law.short)} {articles(cites, law.id)}
                </strong>
                <span class="soft">
                  {t('rights_law_text', own(law.version), dayWords(law.checked, today))}
                </span>
                {cites
                  .filter((cite) => cite.law === law)
                  .map(({ grant, sure }) => (
                    <span key={sure} class="soft">
                      {[grant?.limit && own(grant.limit), t(`rights_sure_${sure}`)]
                        .filter(Boolean)
                        .join(t('list_comma'))}
                    </span>
                  ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="soft">{t('rights_not_advice')}</p>
    </section>
  );
}

function articles(cites: readonly Citation[], id: string): string {
  return cites
    .filter(({ law, sure }) => law.id === id && sure !== 'unchecked')
    .map(({ article }) => article[ownLanguage()])
    .join(t('list_comma'));
}
