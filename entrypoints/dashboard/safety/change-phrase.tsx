import { useState } from 'preact/hooks';
import { NewPhrase } from '../../../components/safety/new-phrase';
import { PhraseField } from '../../../components/safety/phrase-field';
import { type Outcome, Said } from '../../../components/safety/said';
import { t } from '../../../utils/i18n';
import { ask } from '../../../utils/messages';

/** Another passphrase, or none any more; either only with the one of now. */
export function ChangePhrase({ onDone }: { onDone: () => Promise<void> }) {
  const [current, setCurrent] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function change(next: string | null): Promise<void> {
    if (current === '' || busy) return;
    setBusy(true);
    try {
      const { right } = await ask('ledger.passphrase', { current, next });
      const done = t(next === null ? 'safety_removed' : 'safety_changed');
      setOutcome(right ? { text: done } : { text: t('safety_wrong'), isProblem: true });
      if (right) setCurrent('');
      await onDone();
    } catch {
      setOutcome({ text: t('safety_failed'), isProblem: true });
    }
    setBusy(false);
  }

  const now = (
    <PhraseField
      label={t('safety_phrase_now')}
      value={current}
      autocomplete="current-password"
      onInput={setCurrent}
    />
  );
  return (
    <>
      <details name="safety-phrase">
        <summary>{t('safety_change')}</summary>
        {now}
        <NewPhrase
          label={t('safety_phrase_new')}
          action={t('safety_change')}
          busy={busy || current === ''}
          onChoose={change}
        />
      </details>
      <details name="safety-phrase">
        <summary>{t('safety_remove')}</summary>
        <p>{t('safety_remove_what')}</p>
        {now}
        <button
          type="button"
          class="danger"
          aria-disabled={busy || current === ''}
          onClick={() => change(null)}
        >
          {t('safety_remove')}
        </button>
      </details>
      <Said outcome={outcome} />
    </>
  );
}
