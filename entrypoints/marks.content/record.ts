import { newEventId } from '../../utils/ledger/event-id';
import { report } from '../../utils/ledger/report';
import type { LureLabel } from '../../utils/lures/lure';

/** Events of one room and minute: a flood of lures must not fill the disk. */
const MOST = 60;
const MINUTE = 60_000;

/** Writes that a message was marked, and as what: nothing of what it said. */
export function openRecorder(site: string): (lure: LureLabel) => void {
  let since = 0;
  let written = 0;
  return (lure) => {
    const at = Date.now();
    // A clock turned back begins anew, too.
    if (at - since > MINUTE || at < since) {
      since = at;
      written = 0;
    }
    if (written++ >= MOST) return;
    const event = {
      id: newEventId(),
      at,
      kind: 'lure' as const,
      site,
      types: [],
      channel: 'chat' as const,
      lure,
      action: 'marked' as const,
      sample: null,
    };
    void report(event); // What cannot be written costs a line of the ledger, not the mark.
  };
}
