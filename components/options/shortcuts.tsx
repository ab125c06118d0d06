import { t } from '../../utils/i18n';

/** A shortcut as the browser has it. */
export interface Shortcut {
  /** What it does, in words. */
  does: string;
  /** The keys, as the browser writes them; empty: another extension has them, or they were taken away. */
  keys: string;
}

interface Props {
  shortcuts: Shortcut[];
  onChange(): void;
}

/** What can be done by keyboard; the browser has the page where that is changed. */
export function OptionsShortcuts({ shortcuts, onChange }: Props) {
  return (
    <>
      <ul class="kept">
        {shortcuts.map(({ does, keys }) => (
          <li key={does}>
            <span>{does}</span>
            {keys ? (
              <kbd translate={false}>{keys}</kbd>
            ) : (
              <span class="soft">{t('options_shortcuts_none')}</span>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" onClick={onChange}>
          {t('options_shortcuts_change')}
        </button>
      </div>
    </>
  );
}
