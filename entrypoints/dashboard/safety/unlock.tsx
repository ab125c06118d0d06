import { useState } from 'preact/hooks';
import { PhraseField } from '../../../components/safety/phrase-field';
import { type Outcome, Said } from '../../../components/safety/said';
import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';

/** Opens a locked ledger. */
export function Unlock({ onDone }: { onDone: () => Promise<void> }) {
  const [phrase, setPhrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function open(): Promise<void> {
    if (phrase === '' || busy) return;
    setBusy(true);
    try {
      const { right } = await ask('ledger.unlock', phrase);
      setOutcome(right ? null : { text: t('safety_wrong'), isProblem: true });
      if (right) await onDone();
    } catch {
      setOutcome({ text: t('safety_failed'), isProblem: true });
    }
    setBusy(false);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{t('safety_lock_locked')}</p>
      <PhraseField
        label={t('safety_phrase_or_code')}
        value={phrase}
        autocomplete="current-password"
        hint={t('safety_forgot')}
        onInput={setPhrase}
      />
      <button type="submit" class="main" aria-disabled={phrase === '' || busy}>
        {t('safety_unlock')}
      </button>
      <Said outcome={outcome} />
    </form>
  );
}
