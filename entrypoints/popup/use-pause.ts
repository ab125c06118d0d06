import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { endedPauses, endPauses, pauses, type Until } from '../../utils/pause';

/** The pause of a site, and whether to ask if it helped; with the time, by the second while one runs. */
export function usePause(site: string | null) {
  const [until, setUntil] = useState<Until | null>(null);
  const [ended, setEnded] = useState(false);
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    if (!site) return;
    const read = async () => {
      await endPauses(Date.now(), false);
      setUntil((await pauses())[site] ?? null);
      setEnded((await endedPauses()).includes(site));
    };
    // Storage is away: nothing is known to be paused.
    const again = () => void read().catch(() => setUntil(null));
    again();
    browser.storage.onChanged.addListener(again);
    return () => browser.storage.onChanged.removeListener(again);
  }, [site]);

  const runs = typeof until === 'number';
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    setNow(Date.now());
    return () => clearInterval(timer);
  }, [runs]);
  const over = runs && until <= now;
  useEffect(() => {
    if (over) void endPauses(Date.now(), false).catch(() => {});
  }, [over]);
  return { until, ended, now };
}
