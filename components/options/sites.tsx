import { t } from '../../utils/i18n';

interface Props {
  /** Ids of the sites agreed on; `null`: any. */
  value: readonly string[] | null;
  /** Ids and names to choose from. */
  sites: readonly { id: string; name: string }[];
  onChange(sites: string[] | null): void;
}

/** Which live sites are watched. */
export function OptionsSites({ value, sites, onChange }: Props) {
  const toggled = (id: string) =>
    value!.includes(id) ? value!.filter((one) => one !== id) : [...value!, id];
  return (
    <div class="sites">
      <label class="option">
        <input
          type="checkbox"
          checked={value !== null}
          onClick={(event) => {
            // The mark moves once the agreement has: a PIN may be needed first.
            event.preventDefault();
            onChange(value === null ? [] : null);
          }}
        />
        <span>
          <b>{t('sites_only')}</b>
          <span class="soft">{t('sites_only_means')}</span>
        </span>
      </label>
      {value && (
        <details open={value.length === 0}>
          <summary>{t('sites_agreed', String(value.length))}</summary>
          <ul class="names">
            {sites.map(({ id, name }) => (
              <li key={id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={value.includes(id)}
                    onClick={(event) => {
                      event.preventDefault();
                      onChange(toggled(id));
                    }}
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
