import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';
import { typeName } from '../dashboard/names';

interface Props {
  /** Types of details and when each was last sent, in milliseconds since the Unix epoch. */
  given: { type: DataType; at: number }[];
  /** How many messages were masked instead. */
  masked: number;
}

/** What a site has from the viewer, and what it was spared. */
export function GivenList({ given, masked }: Props) {
  return (
    <section aria-labelledby="given">
      <h2 id="given">{t('popup_given')}</h2>
      {given.length === 0 ? (
        <p class="soft">{t('popup_given_nothing')}</p>
      ) : (
        <ul class="given">
          {given.map(({ type, at }) => (
            <li key={type}>
              {typeName(type)} <time dateTime={new Date(at).toISOString()}>{dayOf(at)}</time>
            </li>
          ))}
        </ul>
      )}
      {masked > 0 && <p class="soft">{t('popup_masked_here', String(masked))}</p>}
    </section>
  );
}

/** “Sep 12”; with its year if that is not this one. */
function dayOf(at: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date().getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(t('language'), {
    month: 'short',
    day: 'numeric',
    ...year,
  });
  return format.format(at);
}
