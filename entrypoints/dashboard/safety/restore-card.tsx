import { useId, useRef, useState } from 'preact/hooks';
import { SafetyCard } from '../../../components/safety/card';
import { PhraseField } from '../../../components/safety/phrase-field';
import type { Outcome } from '../../../components/safety/said';
import { signs } from '../../../components/safety/signs';
import { DamagedFileError, NewerFileError, WrongPassphraseError } from '../../../utils/errors';
import { t } from '../../../utils/i18n';
import type { News } from '../../../utils/ledger/import';
import { restore } from './restore';
import { useWork } from './use-work';
import { Working } from './working';

/** A backup, read through and then merged into the ledger. */
export function RestoreCard({ onDone }: { onDone: () => void }) {
  const work = useWork();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const isReady = file !== null && phrase !== '' && work.doing === null;

  async function start(file: File): Promise<void> {
    await work.run(t('safety_restore_checking'), async (watch) => {
      const outcome = await restore(file, phrase, watch).then(said, failed).finally(onDone);
      if (!outcome.isProblem) setPhrase('');
      return outcome;
    });
  }

  return (
    <SafetyCard title={t('safety_restore')} sign={signs.restore}>
      <p class="soft">{t('safety_restore_how')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void start(file);
        }}
      >
        <div class="field">
          <label for={id}>{t('safety_restore_file')}</label>
          <input
            id={id}
            ref={input}
            type="file"
            accept=".hushcart"
            onChange={() => setFile(input.current?.files?.[0] ?? null)}
          />
        </div>
        <PhraseField
          label={t('safety_backup_phrase')}
          value={phrase}
          autocomplete="off"
          onInput={setPhrase}
        />
        <button type="submit" class="main" aria-disabled={!isReady}>
          {t('safety_restore_now')}
        </button>
      </form>
      <Working work={work} />
    </SafetyCard>
  );
}

function said({ events, documents }: News): Outcome {
  if (events + documents === 0) return { text: t('safety_restore_same') };
  return { text: t('safety_restore_done', new Intl.NumberFormat(t('language')).format(events)) };
}

function failed(error: unknown): Outcome {
  if (error instanceof WrongPassphraseError) {
    return { text: t('safety_restore_wrong'), isProblem: true };
  }
  if (error instanceof DamagedFileError) {
    return { text: t('safety_restore_damaged'), isProblem: true };
  }
  if (error instanceof NewerFileError) {
    return { text: t('safety_restore_newer'), isProblem: true };
  }
  throw error;
}
