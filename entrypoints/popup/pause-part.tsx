import { t } from '../../utils/i18n';
import { forgetEnded, pauseSite, type Until } from '../../utils/pause';

/** In milliseconds. */
const [QUARTER, HOUR] = [15 * 60_000, 60 * 60_000];

interface Props {
  site: string;
  /** Whether a pause runs: then it can be made longer. */
  paused: boolean;
  /** Whether a pause has ended and it was not yet asked if it helped. */
  ended: boolean;
  onFailed(): void;
}

/** For a page that seems broken: a pause, never a switch that is forgotten. */
export function PausePart({ site, paused, ended, onFailed }: Props) {
  const pause = (until: Until) => void pauseSite(site, until).catch(onFailed);
  const forget = () => void forgetEnded(site).catch(onFailed);
  if (paused) {
    return (
      <div class="pair">
        <button type="button" onClick={() => pause(Date.now() + HOUR)}>
          {t('popup_pause_hour')}
        </button>
        <button type="button" onClick={() => pause('closed')}>
          {t('popup_pause_closed')}
        </button>
      </div>
    );
  }
  if (ended) {
    return (
      <section aria-label={t('popup_fixed_question')}>
        <p>{t('popup_fixed_question')}</p>
        <div class="pair">
          <button type="button" onClick={forget}>
            {t('popup_fixed_yes')}
          </button>
          <button
            type="button"
            onClick={() => {
              forget();
              pause(Date.now() + HOUR);
            }}
          >
            {t('popup_fixed_no')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <button type="button" class="plain" onClick={() => pause(Date.now() + QUARTER)}>
      {t('popup_pause')}
    </button>
  );
}
