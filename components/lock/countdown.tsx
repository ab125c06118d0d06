import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n';

interface Props {
  /** How long it still takes, in milliseconds. */
  ms: number;
  /** Called once it is over. */
  onEnd?(): void;
}

/** Time that is left, counted down: “23 hr 59 min”, “42 sec”. */
export function LockCountdown({ ms, onEnd }: Props) {
  const [left, setLeft] = useState(ms);
  useEffect(() => {
    const end = performance.now() + ms;
    setLeft(ms);
    const timer = setInterval(() => {
      const now = end - performance.now();
      setLeft(Math.max(0, now));
      if (now > 0) return;
      clearInterval(timer);
      onEnd?.();
    }, 1000);
    return () => clearInterval(timer);
  }, [ms]);
  // Not read out each second: whoever listens asks for it.
  return <time aria-live="off">{inWords(left)}</time>;
}

/** The two largest units that are not nothing. */
export function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first < 0 ? parts.slice(2) : parts.slice(first, first + 2);
  return shown
    .filter(([count], i) => count > 0 || i === 0)
    .map(([count, unit]) => {
      const style = { style: 'unit', unit, unitDisplay: 'short' } as const;
      return new Intl.NumberFormat(t('language'), style).format(count);
    })
    .join(' ');
}
