import type { LedgerEvent } from '../../../utils/ledger/event';
import type { Tab } from './viewer';

/** An event of now, with an id of its own. */
export function makeEvent(with_: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    kind: 'warning',
    site: 'taobao',
    receiver: null,
    company: null,
    types: ['phone'],
    channel: 'chat',
    encoding: null,
    lure: null,
    action: 'masked',
    count: 1,
    sample: '138****5678',
    ...with_,
  };
}

/**
 * Reports events from a page of the extension one after the other, each until it is acknowledged, as a guard's outbox
 * does.
 */
export function recordAll(page: Tab, events: readonly LedgerEvent[]): Promise<void> {
  return page.evaluate(`(async () => {
    for (const input of ${JSON.stringify(events)}) {
      for (let tries = 0; ; tries++) {
        const { value } = (await Promise.race([
          (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'ledger.record', input }),
          new Promise((resolve) => setTimeout(resolve, 2000)),
        ]).catch(() => null)) ?? {};
        if (value?.stored) break;
        if (tries === 50) throw new Error('never acknowledged');
        await new Promise((later) => setTimeout(later, 20));
      }
    }
    return null;
  })()`);
}
