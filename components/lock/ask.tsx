import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { SecretKind } from '../../utils/protection/secret';
import { LockCountdown } from './countdown';

interface Props {
  kind: SecretKind;
  /** Whether a PIN opens it at all. */
  opens: boolean;
  /** Until somebody may try again, in milliseconds. */
  waitMs: number;
  /** The day's wait after which the lock goes, if it runs. */
  resetMs: number | null;
  /** What was entered last was wrong. */
  wrong: 'secret' | 'code' | null;
  busy: boolean;
  onTry(secret: string): void;
  onRecover(code: string): void;
  /** Starts the day's wait; calling it off takes the PIN, so it is no part of this. */
  onReset(): void;
  /** Called when the wait is over. */
  onWaited(): void;
}

const TEXT = { type: 'text' } as const;
const PASSWORD = { type: 'password' } as const;

/** Asks for the PIN or phrase; for the recovery code where that is forgotten; and for a day's patience without both. */
export function LockAsk(props: Props) {
  const { kind, opens, waitMs, resetMs, wrong, busy } = props;
  const [byCode, setByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const closed = busy || (!byCode && waitMs > 0);
  useEffect(() => {
    if (!closed) field.current?.focus();
  }, [byCode, closed]);
  const label = byCode
    ? 'lock_code_label'
    : kind === 'pin'
      ? 'lock_pin_label'
      : 'lock_phrase_label';
  const submit = (event: Event) => {
    event.preventDefault();
    if (closed || !typed.trim()) return;
    (byCode ? props.onRecover : props.onTry)(typed);
    setTyped('');
  };

  const change = () => {
    setByCode(!byCode);
    setTyped('');
  };

  return (
    <form class="ask" onSubmit={submit}>
      {!opens && <p>{t('lock_nobody')}</p>}
      {opens && (
        <>
          <label>
            {t(label)}
            <input
              ref={field}
              {...(byCode ? TEXT : PASSWORD)}
              inputMode={!byCode && kind === 'pin' ? 'numeric' : 'text'}
              autocomplete={byCode ? 'off' : 'current-password'}
              spellcheck={false}
              value={typed}
              disabled={closed}
              aria-invalid={wrong !== null}
              aria-describedby="lock-said"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p id="lock-said" class="problem" role="status">
            {wrong === 'code' && byCode && t('lock_code_wrong')}
            {wrong === 'secret' && !byCode && t('lock_wrong')}
          </p>
          {!byCode && waitMs > 0 && (
            <p>
              {t('lock_wait')} <LockCountdown ms={waitMs} onEnd={props.onWaited} />
            </p>
          )}
          <div class="row">
            <button type="submit" class="primary" disabled={closed || !typed.trim()}>
              {t('lock_open')}
            </button>
            <button type="button" class="quiet" onClick={change}>
              {t(byCode ? 'lock_use_secret' : 'lock_use_code')}
            </button>
          </div>
        </>
      )}
      <Reset ms={resetMs} onReset={props.onReset} />
    </form>
  );
}

function Reset({ ms, onReset }: { ms: number | null; onReset: Props['onReset'] }) {
  if (ms === null) {
    return (
      <details>
        <summary>{t('lock_lost_both')}</summary>
        <p>{t('lock_reset_how')}</p>
        <button type="button" onClick={onReset}>
          {t('lock_reset_start')}
        </button>
      </details>
    );
  }
  return (
    <p class="note">
      {t('lock_reset_runs')} <LockCountdown ms={ms} />
    </p>
  );
}
