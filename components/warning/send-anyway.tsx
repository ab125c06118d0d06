import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { useHold } from '../use-hold';
import { ConfirmSend } from './confirm-send';

interface Props {
  /** What has to be typed before sending; `null`: nothing. */
  lastTwo: string | null;
  /** Whether holding the button down is enough. */
  holdable: boolean;
  disabled: boolean;
  onSend(): void;
}

/** The quiet way on: hold it down, or press it and confirm. */
export function SendAnyway({ lastTwo, holdable, disabled, onSend }: Props) {
  const [confirming, setConfirming] = useState(false);
  const { holding, start, wasHeld } = useHold(onSend);
  if (confirming) return <ConfirmSend lastTwo={lastTwo} disabled={disabled} onSend={onSend} />;

  return (
    <div class="anyway">
      <button
        type="button"
        class={holding ? 'quiet holding' : 'quiet'}
        disabled={disabled}
        aria-describedby={holdable ? 'hold' : undefined}
        onPointerDown={(event) => holdable && !disabled && start(event)}
        onClick={() => disabled || wasHeld() || setConfirming(true)}
      >
        {t('warning_send_anyway')}
      </button>
      {holdable && (
        <span id="hold" class="soft">
          {t(holding ? 'warning_keep_holding' : 'warning_hold_hint')}
        </span>
      )}
    </div>
  );
}
