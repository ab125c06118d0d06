import { t } from '../utils/i18n';
import type { DataType } from '../utils/pii/finding';

interface Props {
  /** Types of details and when each was last sent, in milliseconds since the Unix epoch. */
  given: { type: DataType; at: number }[];
}

/** What a site has from the viewer. */
export function GivenList({ given }: Props) {
  return (
    <section aria-labelledby="given">
      <h2 id="given">{t('popup_given')}</h2>
      {given.length === 0 ? (
        <p class="soft">{t('popup_given_nothing')}</p>
      ) : (
        <ul class="given">
          {given.map(({ type, at }) => (
            <li key={type}>
              {t(`type_${type}`)} <time dateTime={new Date(at).toISOString()}>{dayOf(at)}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function dayOf(at: number): string {
  const language = document.documentElement.lang || undefined;
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(at);
}
