import { t } from '../../utils/i18n';
import { HOUR, QUARTER } from '../../utils/protection/pauses';

interface Props {
  /** Whether a pause runs: then it can be made longer. */
  paused: boolean;
  onPause(minutes: number): void;
}

/** For a page that seems broken: a pause, never a switch that is forgotten. */
export function PausePart({ paused, onPause }: Props) {
  return (
    <button type="button" class="plain" onClick={() => onPause(paused ? HOUR : QUARTER)}>
      {t(paused ? 'popup_pause_hour' : 'popup_pause')}
    </button>
  );
}
