import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import type { SecretProblem } from '../../utils/protection/secret';

interface Props {
  /** What is wrong with the one just tried. */
  problem: SecretProblem | null;
  busy: boolean;
  onSet(secret: string): void;
  /** What leaving it is called. */
  cancel?: 'options_cancel' | 'lock_page_no' | undefined;
  onCancel(): void;
}

/** Sets a PIN or phrase, typed twice. */
export function LockSetup({ problem, busy, onSet, cancel = 'options_cancel', onCancel }: Props) {
  const [secret, setSecret] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setDiffers(secret !== again);
    if (secret && secret === again) onSet(secret);
  };
  return (
    <form class="ask" onSubmit={submit}>
      <p class="soft">{t('lock_setup_rule')}</p>
      <label>
        {t('lock_new')}
        <input
          type="password"
          autocomplete="new-password"
          value={secret}
          aria-describedby="setup-said"
          aria-invalid={problem !== null}
          onInput={(event) => setSecret(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('lock_again')}
        <input
          type="password"
          autocomplete="new-password"
          value={again}
          aria-describedby="setup-said"
          aria-invalid={differs}
          onInput={(event) => setAgain(event.currentTarget.value)}
        />
      </label>
      <p id="setup-said" class="problem" role="status">
        {differs ? t('lock_differs') : problem && t(`lock_problem_${problem}`)}
      </p>
      <div class="row">
        <button type="submit" class="primary" disabled={busy || !secret || !again}>
          {t('lock_set')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t(cancel)}
        </button>
      </div>
    </form>
  );
}
