import { useState } from 'preact/hooks';
import { type Outcome, Said } from '../../../components/safety/said';
import { t } from '../../../utils/i18n';
import { ledgerTroubles } from '../../../utils/ledger/settings';
import type { LedgerStatus } from '../../../utils/ledger/status';
import { ask } from '../../../utils/messages';

interface Props {
  status: LedgerStatus;
  onDone: () => Promise<void>;
}

/** What went wrong with the ledger, each with its way out. */
export function Troubles({ status, onDone }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { lost, room, aside } = status.troubles;

  async function tryAside(name: string): Promise<void> {
    const found = await ask('ledger.bringBack', name).catch(() => null);
    setOutcome(
      found === null
        ? { text: t('safety_aside_still'), isProblem: true }
        : { text: t('safety_aside_back', String(found)) },
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
