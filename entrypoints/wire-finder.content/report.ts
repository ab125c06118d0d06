import type { LedgerEvent } from '../../utils/ledger/event';
import { newEventId } from '../../utils/ledger/event-id';
import { report } from '../../utils/ledger/report';
import { ask } from '../../utils/messages';
import { sample } from '../../utils/pii/mask';
import type { Receiver, WireEvent } from '../../utils/wire/event';
import type { Needle } from '../../utils/wire/needles/needle';
import { ownerOf } from '../../utils/wire/party';
import { type Group, openSightings, type Sighting } from '../../utils/wire/sightings';

type Told = Omit<WireEvent, 'id' | 'at' | 'site' | 'count'>;

/** Writes what was seen to the ledger. */
export interface Reports {
  seen(sightings: readonly Sighting[]): Promise<void>;
  /** A form was sent on purpose. `host`: of its target, `null` where the page sends by itself. */
  given(needles: readonly Needle[], host: string | null): Promise<void>;
  write(event: Told): void;
  receiverOf(host: string): Promise<Receiver>;
  /** Whether a host is somebody else's, as far as is known at once. */
  isThird(host: string): boolean;
}

/**
 * @param site Id of the site's record.
 * @param isChat Whether a first party's having it is the guard's to record: what was sent in its chat.
 */
export function openReports(site: string, isChat: (needle: Needle) => boolean): Reports {
  const sightings = openSightings();
  const receivers = new Map<string, Promise<Receiver>>();
  const known = new Map<string, Receiver>();
  /** What the site itself was seen to get, so that a form and the call that sends it are one event. */
  const own = new Set<string>();

  function receiverOf(host: string): Promise<Receiver> {
    const asked = receivers.get(host) ?? askReceiver(host);
    if (!receivers.has(host)) void asked.then((receiver) => known.set(host, receiver));
    receivers.set(host, asked);
    return asked;
  }

  function write(event: Told): void {
    const whole: WireEvent = { ...event, id: newEventId(), at: Date.now(), site, count: 1 };
    void report(whole as unknown as LedgerEvent);
  }

  function disclose(
    needles: readonly Needle[],
    channel: WireEvent['channel'],
    { host, company }: { host: string | null; company: string | null },
  ): void {
    const fresh = needles.filter(({ type }) => !own.has(`${host} ${type} ${channel}`));
    const types = [...new Set(fresh.map(({ type }) => type))];
    if (types.length === 0) return;
    for (const type of types) own.add(`${host} ${type} ${channel}`);
    write({
      kind: 'disclosure',
      receiver: host,
      company,
      types,
      channel,
      encoding: null,
      action: 'given',
      sample: sampleOf(fresh),
    });
  }

  async function tell({ host, encoding, channel, action, needles }: Group): Promise<void> {
    const { third, company } = await receiverOf(host);
    if (!third) {
      const given = needles.filter((needle) => !isChat(needle));
      return disclose(given, channel, { host: null, company: null });
    }
    const types = needles.map(({ type }) => type);
    const sample = sampleOf(needles);
    write({ kind: 'leak', receiver: host, company, types, channel, encoding, action, sample });
  }

  return {
    write,
    receiverOf,
    isThird(host) {
      void receiverOf(host);
      return (known.get(host) ?? guess(host)).third;
    },
    async seen(all) {
      await Promise.all(sightings.news(all).map(tell));
    },
    async given(needles, host) {
      // The page may be gone before the background answers; a form of the page's own owner needs no answer.
      const isOwn = host === null || (window === top && !guess(host).third);
      const { third, company } = isOwn ? { third: false, company: null } : await receiverOf(host);
      disclose(needles, 'form', third ? { host, company } : { host: null, company: null });
    },
  };
}

/** Asks the background, each time anew. */
export function askReceiver(host: string): Promise<Receiver> {
  return ask('wire.receiver', host).catch(() => guess(host));
}

/** As good as can be told without the background. */
function guess(host: string): Receiver {
  return { third: ownerOf(host) !== ownerOf(location.hostname), company: null, blockable: true };
}

/** Details, masked. */
export function sampleOf(needles: readonly Needle[]): string {
  return sample(
    needles.map(({ type, value }, start) => ({
      type,
      value,
      start,
      end: start,
      confidence: 1,
      detector: 'typed',
    })),
  );
}
