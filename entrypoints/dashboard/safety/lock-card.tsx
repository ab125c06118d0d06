import { useState } from 'preact/hooks';
import { SafetyCard } from '../../../components/safety/card';
import { CodeShown } from '../../../components/safety/code-shown';
import { NewPhrase } from '../../../components/safety/new-phrase';
import { Said } from '../../../components/safety/said';
import { signs } from '../../../components/safety/signs';
import { t } from '../../../utils/i18n';
import type { LedgerStatus } from '../../../utils/ledger/status';
import { ask } from '../../../utils/messages';
import { AutoLock } from './auto-lock';
import { ChangePhrase } from './change-phrase';
import { Unlock } from './unlock';
import { useWork, type Work } from './use-work';
import { Working } from './working';

interface Props {
  status: LedgerStatus;
  onDone: () => Promise<void>;
}

/** Who can read the ledger: its passphrase and recovery code. */
export function LockCard({ status, onDone }: Props) {
  const work = useWork();
  const [code, setCode] = useState<string | null>(null);
  const { state, hasPassphrase } = status;

  const sealAnew = () =>
    work.run(t('safety_rekey'), async () => {
      const { done } = await ask('ledger.rekey', null);
      await onDone();
      return { text: done ? t('safety_rekey_old') : t('safety_stopped') };
    });

  const newCode = () => work.run(t('safety_code'), () => told(setCode, onDone));

  async function set(next: string): Promise<void> {
    let isSet = false;
    await work.run(t('safety_set'), async () => {
      await ask('ledger.passphrase', { current: null, next });
      isSet = true;
      return told(setCode, onDone);
    });
    if (isSet) await sealAnew();
  }

  return (
    <SafetyCard title={t('safety_lock')} sign={signs.lock}>
      {code && <CodeShown code={code} onNoted={() => setCode(null)} />}
      {!hasPassphrase && state === 'open' && <SetPhrase work={work} onSet={set} />}
      {state === 'locked' && <Unlock onDone={onDone} />}
      {hasPassphrase && state === 'open' && (
        <>
          <p>{t('safety_lock_open')}</p>
          <AutoLock />
          <div class="row">
            <button type="button" class="main" onClick={() => lockNow(onDone)}>
              {t('safety_lock_now')}
            </button>
            <button type="button" onClick={newCode}>
              {t('safety_code_new')}
            </button>
          </div>
          {!code && (
            <p class={status.hasRecoveryCode ? 'soft' : 'problem'}>
              {t(status.hasRecoveryCode ? 'safety_code_have' : 'safety_code_none')}
            </p>
          )}
          <ChangePhrase onDone={onDone} />
        </>
      )}
      <Rest status={status} work={work} onGo={sealAnew} />
    </SafetyCard>
  );
}

/** Before there is a passphrase: what that means, plainly. */
function SetPhrase({ work, onSet }: { work: Work; onSet: (phrase: string) => void }) {
  return (
    <>
      <p>{t('safety_lock_none')}</p>
      <p class="soft">{t('safety_lock_what')}</p>
      <NewPhrase
        label={t('safety_phrase_new')}
        action={t('safety_set')}
        busy={work.doing !== null}
        onChoose={onSet}
      />
    </>
  );
}

/** Work under way, and what is left of a re-keying that was stopped. */
function Rest({ status, work, onGo }: { status: LedgerStatus; work: Work; onGo: () => void }) {
  const isLeft = status.state === 'open' && status.isRekeying && work.doing === null;
  return (
    <>
      <Working work={work} />
      {isLeft && (
        <div class="row">
          <Said outcome={{ text: t('safety_rekey_left') }} />
          <button type="button" onClick={onGo}>
            {t('safety_rekey_go')}
          </button>
        </div>
      )}
    </>
  );
}

/** Has a new recovery code shown. */
async function told(show: (code: string | null) => void, onDone: () => Promise<void>) {
  const code = await ask('ledger.code', null);
  show(code);
  await onDone();
  return code ? { text: '' } : { text: t('safety_needs_open'), isProblem: true };
}

async function lockNow(onDone: () => Promise<void>): Promise<void> {
  await ask('ledger.lock', null);
  await onDone();
}
