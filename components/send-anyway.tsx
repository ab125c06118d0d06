import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n';

/** How long a press says "I mean it", in milliseconds. */
const HOLD = 1200;

interface Props {
  /** Whether the second step is shown. */
  confirming: boolean;
  /** What has to be typed first; `null`: nothing. */
  lastTwo: string | null;
  /** Whether holding the button down is enough. */
  holdable: boolean;
  asleep: boolean;
  onAsk(): void;
  onSend(): void;
}

/** The quiet way on: hold it down, or press it and confirm. */
export function SendAnyway({ confirming, lastTwo, holdable, asleep, onAsk, onSend }: Props) {
  const [typed, setTyped] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const release = () => clearTimeout(timer.current);
  useEffect(() => release, []);
  useEffect(() => {
    if (confirming) (field.current ?? button.current)?.focus();
  }, [confirming]);

  function press(): void {
    release();
    if (holdable && !asleep) timer.current = setTimeout(onSend, HOLD);
  }

  if (!confirming) {
    return (
      <div class="anyway">
        <button
          type="button"
          class="quiet"
          disabled={asleep}
          onPointerDown={press}
          onPointerUp={release}
          onPointerLeave={release}
          onClick={() => {
            release();
            onAsk();
          }}
        >
          {t('warning_send_anyway')}
        </button>
        {holdable && <span class="hint">{t('warning_hold_hint')}</span>}
      </div>
    );
  }
  const right = lastTwo === null || typed.toUpperCase() === lastTwo.toUpperCase();
  return (
    <form class="anyway confirm" onSubmit={(event) => event.preventDefault()}>
      {lastTwo === null ? (
        <p>{t('warning_confirm')}</p>
      ) : (
        <label>
          {t('warning_last_two')}
          <input
            ref={field}
            value={typed}
            maxLength={2}
            size={2}
            autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <button ref={button} type="button" class="quiet" disabled={asleep || !right} onClick={onSend}>
        {t('warning_confirm_send')}
      </button>
    </form>
  );
}
