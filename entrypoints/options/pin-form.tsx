import { useState } from 'preact/hooks';
import { LockAsk } from '../../components/lock/ask';
import { t } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import { NewPin } from './new-pin';
import type { Protection } from './use-protection';

interface Props {
  protection: Protection;
  /** What it is opened for sets a PIN, or takes it off. */
  isAboutPin?: boolean | undefined;
  /** The lock is open now. */
  onOpen(): void;
}

/** Opens the lock, by PIN or code; after the code, with a PIN that is not forgotten. */
export function PinForm({ protection: { view, refresh }, isAboutPin = false, onOpen }: Props) {
  const [wrong, setWrong] = useState<'secret' | 'code' | null>(null);
  const [busy, setBusy] = useState(false);
  const [recovered, setRecovered] = useState(false);
  if (!view?.lock) return null;

  /** @param attempt Resolves to whether it opened. */
  const attempt = async (how: 'secret' | 'code', attempt: Promise<{ open: boolean }>) => {
    setBusy(true);
    setWrong(null);
    try {
      const { open } = await attempt;
      await refresh();
      // Said once the field takes another try: what is typed before would be lost.
      if (!open) setWrong(how);
      if (open && how === 'code' && !isAboutPin) setRecovered(true);
      else if (open) onOpen();
    } finally {
      setBusy(false);
    }
  };
  if (recovered) {
    return (
      <>
        <p>{t('lock_recovered')}</p>
        <NewPin
          run={(act) => {
            const shut = () => setRecovered(false);
            act().then((need) => need && shut(), shut);
          }}
          onDone={onOpen}
          cancel="lock_page_no"
          onCancel={onOpen}
        />
      </>
    );
  }
  return (
    <LockAsk
      {...view.lock}
      wrong={wrong}
      busy={busy}
      onTry={(secret) => void attempt('secret', ask('lock.open', secret))}
      onRecover={(code) => void attempt('code', ask('lock.recover', code))}
      onReset={() => void ask('lock.reset', true).then(refresh)}
      onWaited={() => void refresh()}
    />
  );
}
