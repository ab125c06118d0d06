import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  /** What has to be typed first; `null`: nothing. */
  lastTwo: string | null;
  disabled: boolean;
  onSend(): void;
}

/** The second step of sending anyway. */
export function ConfirmSend({ lastTwo, disabled, onSend }: Props) {
  const [typed, setTyped] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => (field.current ?? button.current)?.focus(), []);

  const right = lastTwo === null || plain(typed) === plain(lastTwo);
  const wrong = !right && plain(typed).length >= lastTwo.length;
  return (
    <form class="confirm" onSubmit={(event) => event.preventDefault()}>
      {lastTwo === null ? (
        <p>{t('warning_confirm')}</p>
      ) : (
        <label>
          {t('warning_last_two')}
          <input
            ref={field}
            value={typed}
            maxLength={2}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            disabled={disabled}
            aria-invalid={wrong}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="problem" role="status">
        {wrong && t('warning_last_two_wrong')}
      </p>
      <button
        ref={button}
        type="button"
        class="quiet"
        disabled={disabled || !right}
        onClick={() => disabled || !right || onSend()}
      >
        {t('warning_confirm_send')}
      </button>
    </form>
  );
}

/** Full-width digits, as a Chinese input method may write them, count as digits. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase();
}
