import { useState } from 'preact/hooks';
import { LockAsk } from '../../components/lock-ask';
import { ask } from '../../utils/messages';
import type { Protection } from './use-protection';

interface Props {
  protection: Protection;
  /** The lock is open now. */
  onOpen(): void;
}

/** Opens the lock, by PIN or code. */
export function PinForm({ protection: { view, refresh }, onOpen }: Props) {
  const [wrong, setWrong] = useState<'secret' | 'code' | null>(null);
  const [busy, setBusy] = useState(false);
  if (!view?.lock) return null;

  /** @param attempt Resolves to whether it opened. */
  const attempt = async (how: 'secret' | 'code', attempt: Promise<{ open: boolean }>) => {
    setBusy(true);
    setWrong(null);
    try {
      const { open } = await attempt;
      if (!open) setWrong(how);
      await refresh();
      if (open) onOpen();
    } finally {
      setBusy(false);
    }
  };
  const reset = (start: boolean) => void ask('lock.reset', start).then(refresh);
  return (
    <LockAsk
      {...view.lock}
      wrong={wrong}
      busy={busy}
      onTry={(secret) => void attempt('secret', ask('lock.open', secret))}
      onRecover={(code) => void attempt('code', ask('lock.recover', code))}
      onReset={reset}
      onWaited={() => void refresh()}
    />
  );
}
