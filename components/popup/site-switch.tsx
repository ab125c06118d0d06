import { t } from '../../utils/i18n';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
}

/** Protection of one site, on or off; its state is a word as well as a place. */
export function SiteSwitch({ on, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      title={t('popup_switch')}
      onClick={() => onChange(!on)}
    >
      <span class="unseen">{t('popup_switch')}</span>
      <span class="word" aria-hidden="true">
        {t(on ? 'popup_on_state' : 'popup_off_state')}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
