import { useState } from 'preact/hooks';
import { PhraseField } from '../../../components/safety/phrase-field';
import { type Outcome, Said } from '../../../components/safety/said';
import { t } from '../../../utils/i18n';
import { ledgerTroubles } from '../../../utils/ledger/settings';
import type { LedgerStatus } from '../../../utils/ledger/status';
import { ask } from '../../../utils/messages';

interface Props {
  status: LedgerStatus;
  onDone: () => Promise<void>;
}

/** Why an earlier ledger does not come back. */
const WHY_NOT = {
  broken: 'safety_aside_still',
  locked: 'safety_needs_open',
  sealed: 'safety_aside_sealed',
  wrong: 'safety_wrong',
} as const;

/** What went wrong with the ledger, each with its way out. */
export function Troubles({ status, onDone }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [sealed, setSealed] = useState<string | null>(null);
  const { lost, room, aside } = status.troubles;

  async function tryAside(name: string, phrase: string | null = null): Promise<void> {
    const found = await ask('ledger.bringBack', { name, phrase }).catch(() => null);
    setSealed(found === 'sealed' || found === 'wrong' ? name : null);
    setOutcome(
      typeof found === 'number'
        ? { text: t('safety_aside_back', String(found)) }
        : { text: t(WHY_NOT[found ?? 'broken']), isProblem: true },
    );
    await onDone();
  }

  const read = (part: 'lost' | 'room') => async () => {
    await ledgerTroubles.setValue({ ...(await ledgerTroubles.getValue()), [part]: null });
    await onDone();
  };

  return (
    <>
      {status.isDiskFull && <p class="trouble">{t('safety_disk_full')}</p>}
      {status.state === 'broken' && <p class="trouble">{t('safety_broken')}</p>}
      {lost !== null && (
        <Notice text={t('safety_lost', day(lost))} action={t('safety_read')} act={read('lost')} />
      )}
      {aside
        .filter(({ isBack }) => !isBack)
        .map(({ name, at }) => (
          <Notice
            key={name}
            text={t('safety_aside', day(at))}
            action={t('safety_aside_try')}
            act={() => tryAside(name)}
          />
        ))}
      {sealed && <ThatPhrase onGive={(phrase) => void tryAside(sealed, phrase)} />}
      {room !== null && (
        <Notice
          text={t('safety_room', day(room.at), String(room.events))}
          action={t('safety_read')}
          act={read('room')}
        />
      )}
      <Said outcome={outcome} />
    </>
  );
}

/** The passphrase of an earlier ledger. */
function ThatPhrase({ onGive }: { onGive: (phrase: string) => void }) {
  const [phrase, setPhrase] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (phrase !== '') onGive(phrase);
      }}
    >
      <PhraseField
        label={t('safety_phrase_or_code')}
        value={phrase}
        autocomplete="off"
        onInput={setPhrase}
      />
      <button type="submit" aria-disabled={phrase === ''}>
        {t('safety_unlock')}
      </button>
    </form>
  );
}

function Notice({ text, action, act }: { text: string; action: string; act: () => void }) {
  return (
    <div class="trouble" role="alert">
      <p>{text}</p>
      <button type="button" onClick={act}>
        {action}
      </button>
    </div>
  );
}

function day(at: number): string {
  return new Intl.DateTimeFormat(t('language'), { dateStyle: 'long' }).format(at);
}
