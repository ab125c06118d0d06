import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

/** Something Hushcart remembers. */
export interface Kept {
  /** Unlike that of any other. */
  key: string;
  /** What kind of thing it is, in words. */
  group: string;
  /** What it is called, in words; a detail by its masked label. */
  label: string;
}

interface Props {
  items: Kept[];
  onRemove(item: Kept): void;
}

/** Everything that is remembered: searched by any word, each removed by a button. */
export function OptionsRemembered({ items, onRemove }: Props) {
  const [sought, setSought] = useState('');
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = items.filter(({ group, label }) => {
    const text = `${group} ${label}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      {items.length > 0 && (
        <label class="search">
          {t('options_search')}
          <input
            type="search"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
      )}
      <p role="status" class="soft">
        {items.length === 0
          ? t('options_nothing_kept')
          : shown.length === 0 && t('options_no_match')}
      </p>
      <ul class="kept">
        {shown.map((item) => (
          <li key={item.key}>
            <span>
              <b>{item.label}</b>
              <span class="soft">{item.group}</span>
            </span>
            <button
              type="button"
              aria-label={t('options_remove_this', item.label)}
              onClick={() => onRemove(item)}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
