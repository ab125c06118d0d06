import type { Leaving } from '../../utils/wire/ear/line';
import { openDepartures } from '../../utils/wire/finder/departures';
import { askReceiver } from './report';

/**
 * A request that rules stop is over within so long, in milliseconds: in Firefox in no time, in Chromium after a few, by
 * way of the process that the background is asked through (docs/wire.md).
 */
const STOPPED_AT_ONCE = 'mozInnerScreenX' in window ? 0 : 50;

/** Tells what has left from what the page sent and rules of ours stopped. */
export interface Went {
  /** A request that the browser lists is over. */
  note(entry: PerformanceEntry): void;
  has(leaving: Leaving, host: string): Promise<boolean>;
}

export function openWent(): Went {
  const departures = openDepartures();
  return {
    note: ({ name, duration }) => departures.note(name, duration),
    async has({ way, url }, host) {
      // A socket that is stopped never opens, and forms are let through.
      if (way === 'socket' || way === 'form') return true;
      const asked = performance.now();
      const { blockable } = await askReceiver(host);
      if (!blockable) return true;
      // On a busy machine either takes longer, and an answer from the background no less than a stop.
      const lag = STOPPED_AT_ONCE && performance.now() - asked;
      return departures.left(addressOf(url), Math.max(STOPPED_AT_ONCE, lag));
    },
  };
}

/** As the browser lists requests: whole, without what it does not send. */
function addressOf(url: string): string {
  const whole = new URL(url, document.baseURI);
  whole.hash = '';
  return whole.href;
}
