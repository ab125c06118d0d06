import { t } from '../utils/i18n';
import type { TrackerView } from '../utils/trackers/view';
import { TrackersNames } from './trackers-names';

interface Props {
  view: TrackerView;
  /** Milliseconds since the Unix epoch. */
  now: number;
  onPause(): void;
  /** Ends the pause. */
  onResume(): void;
  /** Ends what was asked for. */
  onForget(): void;
  onRemember(): void;
}

/** The way out when a page breaks: a pause, what it lets through, and whether to keep it. */
export function TrackersPause({ view, now, onPause, onResume, onForget, onRemember }: Props) {
  const { paused, letThrough } = view;
  if (paused === null) {
    return (
      <button type="button" class="quiet" onClick={onPause}>
        {t('trackers_pause')}
      </button>
    );
  }
  return (
    <div class="paused" role="status">
      <p>
        {paused === 'always' ? t('trackers_always') : t('trackers_paused', minutes(paused - now))}
      </p>
      {letThrough.length > 0 && (
        <>
          <p class="soft">{t('trackers_let_through')}</p>
          <TrackersNames companies={letThrough} />
        </>
      )}
      <p class="acts">
        <button type="button" class="quiet" onClick={paused === 'always' ? onForget : onResume}>
          {t('trackers_resume')}
        </button>
        {paused !== 'always' && (
          <button type="button" class="quiet" onClick={onRemember}>
            {t('trackers_remember')}
          </button>
        )}
      </p>
    </div>
  );
}

function minutes(ms: number): string {
  return String(Math.max(1, Math.ceil(ms / 60_000)));
}
