import type { ComponentProps } from 'preact';
import { t } from '../../utils/i18n';
import { inMinutes } from '../dashboard/dates';
import type { TrackersCard } from './card';
import { TrackersNames } from './names';

type Props = Pick<
  ComponentProps<typeof TrackersCard>,
  'view' | 'now' | 'isPauseElsewhere' | 'onPause' | 'onResume' | 'onForget' | 'onRemember'
>;

/**
 * The way out when a page breaks: a pause, what it lets through, and whether to keep it. Where the whole site is
 * paused, that is said and ended elsewhere.
 */
export function TrackersPause(props: Props) {
  const { view, now, isPauseElsewhere, onPause, onResume, onForget, onRemember } = props;
  const { paused, letThrough } = view;
  if (paused === null) {
    return (
      <button type="button" class="quiet" onClick={onPause}>
        {t('trackers_pause')}
      </button>
    );
  }
  return (
    <div class="let-through" role="status">
      {paused === 'always' && <p>{t('trackers_always')}</p>}
      {paused !== 'always' && !isPauseElsewhere && (
        <p>{t('trackers_paused', inMinutes(minutes(paused - now)))}</p>
      )}
      {letThrough.length > 0 && (
        <>
          <p class="soft">{t('trackers_let_through')}</p>
          <TrackersNames companies={letThrough} />
        </>
      )}
      <p class="acts">
        {(paused === 'always' || !isPauseElsewhere) && (
          <button type="button" class="quiet" onClick={paused === 'always' ? onForget : onResume}>
            {t('trackers_resume')}
          </button>
        )}
        {paused !== 'always' && (
          <button type="button" class="quiet" onClick={onRemember}>
            {t('trackers_remember')}
          </button>
        )}
      </p>
    </div>
  );
}

function minutes(ms: number): number {
  return Math.max(1, Math.ceil(ms / 60_000));
}
