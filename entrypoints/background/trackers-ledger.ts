import { createQueue } from '../../utils/in-turn';
import type { LedgerEvent } from '../../utils/ledger/event';
import { newEventId } from '../../utils/ledger/event-id';
import { record } from '../../utils/ledger/write';
import { companyById } from '../../utils/trackers/company';
import { addOn, type Counts } from '../../utils/trackers/counts';
import { readUnwritten, type Unwritten, writeUnwritten } from '../../utils/trackers/store';
import { sumUpSoon } from './ledger-sums';

/** Blocked requests come in bursts: one event tells of all of a company's within so long, in milliseconds. */
const BURST = 2000;

let timer: ReturnType<typeof setTimeout> | undefined;
const inTurn = createQueue();

/** Counts requests that were blocked on a site towards the ledger; kept at once where a stopped background finds them. */
export async function countTowardsLedger(site: string, counts: Counts): Promise<void> {
  await inTurn(async () => {
    const unwritten = await readUnwritten();
    const sum = addOn(unwritten.counts, site, counts);
    await writeUnwritten({ ...unwritten, counts: sum, at: Date.now() });
  });
  timer ??= setTimeout(() => void writeCounted(), BURST);
}

/** Writes what has been counted; what fails, or is cut off half-way, is written the next time, and nothing twice. */
export function writeCounted(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  return inTurn(async () => {
    // Twice after a failure: what was counted since has waited behind it.
    while (await writeDue()) sumUpSoon();
  }).catch((error: unknown) => {
    console.warn('Hushcart keeps some counts waiting: the ledger cannot be written.', error);
  });
}

/** Throws away what was counted and is not written; what is being written is waited for. */
export function forgetCounted(): Promise<void> {
  return inTurn(() => writeUnwritten({ events: [], counts: {} }));
}

/** Answers whether there was anything to write. */
async function writeDue(): Promise<boolean> {
  const unwritten = await readUnwritten();
  const isLeft = unwritten.events.length > 0;
  const due = isLeft ? unwritten.events : eventsOf(unwritten);
  if (due.length === 0) return false;
  // With their ids, so that one written before the background was stopped is no second event.
  if (!isLeft) await writeUnwritten({ events: due, counts: {} });
  for (const event of due) await record(event);
  await writeUnwritten({ ...(await readUnwritten()), events: [] });
  return true;
}

function eventsOf({ counts, at = Date.now() }: Unwritten): LedgerEvent[] {
  return Object.entries(counts).flatMap(([site, companies]) =>
    Object.entries(companies).map(([company, count]) => ({
      id: newEventId(),
      at,
      kind: 'tracker' as const,
      site,
      receiver: null,
      company: companyById(company).name,
      types: [],
      channel: 'request' as const,
      encoding: null,
      lure: null,
      action: 'blocked' as const,
      count,
      sample: null,
    })),
  );
}
