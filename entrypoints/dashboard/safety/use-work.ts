import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../../components/safety/said';
import { NotAllowedError } from '../../../utils/errors';
import { t } from '../../../utils/i18n';
import type { Progress, Watch } from '../../../utils/ledger/progress';
import { watchWork } from '../../../utils/ledger/work';
import { ask } from '../../../utils/messages';
import { stopInBackground } from './stop';

/** Something that takes a while, of which one runs at a time on a card. */
export interface Work {
  /** What it is doing; `null`: nothing. */
  doing: string | null;
  progress: Progress | null;
  outcome: Outcome | null;
  /** Does it, and says what came of it; an error it does not explain is said in general. */
  run: (doing: string, act: (watch: Watch) => Promise<Outcome>) => Promise<void>;
  stop: () => void;
  /** It needs the PIN first. */
  asksPin: { onOpen(): void; onClose(): void } | null;
}

/** Work of a card: its progress, its end, and how to stop it. */
export function useWork(): Work {
  const [doing, setDoing] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [waiting, setWaiting] = useState<(() => Promise<void>) | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  async function run(what: string, act: (watch: Watch) => Promise<Outcome>): Promise<void> {
    if (control.current) return;
    const mine = new AbortController();
    control.current = mine;
    setDoing(what);
    setOutcome(null);
    const unwatch = watchWork((far) => far && setProgress(far));
    try {
      setOutcome(await act({ progress: setProgress, signal: mine.signal }));
    } catch (error) {
      if (mine.signal.aborted) setOutcome({ text: t('safety_stopped') });
      else if (!(error instanceof NotAllowedError)) {
        console.warn('Hushcart could not do this.', error);
        setOutcome({ text: t('safety_failed'), isProblem: true });
      } else if (error.need === 'pin') setWaiting(() => () => run(what, act));
      else setOutcome({ text: t('safety_never'), isProblem: true });
    } finally {
      unwatch();
      control.current = null;
      setDoing(null);
      setProgress(null);
    }
  }

  function stop(): void {
    control.current?.abort();
    stopInBackground();
  }

  const asksPin = waiting && {
    onOpen: () => {
      setWaiting(null);
      // For this one thing, not for five minutes.
      void waiting().finally(() => ask('lock.close', null).catch(() => {}));
    },
    onClose: () => setWaiting(null),
  };
  return { doing, progress, outcome, run, stop, asksPin };
}
