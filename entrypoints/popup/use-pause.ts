import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages';
import type { Step } from '../../utils/protection/age';
import { EVERYWHERE, type Level, levelIn } from '../../utils/protection/level';

/**
 * What the family's agreement says of a site: until when it is paused (milliseconds since the Unix epoch), and the level
 * in force there, which a policy may have raised; and what it proposes of all.
 */
export function usePause(site: string | null) {
  const [until, setUntil] = useState<number | null>(null);
  const [level, setLevel] = useState<Level>(0);
  const [step, setStep] = useState<Step | null>(null);
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const read = async () => {
      const view = await ask('lock.state', null);
      const left = site ? view.pauses[site] : undefined;
      setUntil(left ? Date.now() + left : null);
      setStep(view.step);
      setLevel(levelIn(view.levels, site ?? EVERYWHERE));
    };
    // Nobody answers: nothing is known to be paused.
    const again = () => void read().catch(() => setUntil(null));
    again();
    // The levels in force may change without the agreement: a policy has its word, too.
    const changed = (changes: object) =>
      void (('agreement' in changes || 'levels' in changes) && again());
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [site]);

  useEffect(() => {
    if (until === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    setNow(Date.now());
    return () => clearInterval(timer);
  }, [until]);
  return { until, level, step, now };
}
