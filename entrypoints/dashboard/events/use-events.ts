import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../utils/reports/row';
import { useLive } from '../../../utils/use-live';
import { exampleEvents } from '../example-source';
import { type Query, readEvents } from '../source';
import { useExample } from '../use-ledger';
import { useLock } from '../use-lock';
import { append, type Chunks, chunksWithin, UNREAD } from './chunks';

/** Entries read first, what is in view and a little more; and how far ahead of that the rest is read. */
const FIRST = 24;
/** Entries read at a time after that. */
const LIMIT = 100;
/** Chunks kept around what is seen, on both sides: the rest is read again when it is needed. */
const KEEP = 2;

/** The entries that fit, read as far as one looks, and no more of them kept than that. */
export function useEvents(filter: Omit<Query, 'limit' | 'before'>) {
  const size = useExample();
  const key = JSON.stringify([filter, size, useLock()]);
  const read = (query: Query) => (size === null ? readEvents(query) : exampleEvents(query, size));
  const [chunks, setChunks] = useState<Chunks>(UNREAD);
  const [loaded, setLoaded] = useState<ReadonlyMap<number, Entry[]>>(new Map());
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const reading = useRef(new Set<number>());
  const current = useRef('');
  const readAt = useRef(0);
  const isEmpty = chunks.done && chunks.starts.at(-1) === 0;
  const newest = loaded.get(0)?.[0]?.at ?? (isEmpty ? readAt.current - 1 : undefined);
  // Only what is newer than the list is looked at: the list itself has been searched already.
  const outdated = useLive(async () => {
    if (size !== null || newest === undefined) return null;
    const newer = await readEvents({ ...filter, after: newest + 1, limit: 1 });
    return newer.length > 0 ? newest : null;
  }, [key, newest]).value;

  useEffect(() => {
    current.current = `${key} ${round}`;
    readAt.current = Date.now();
    reading.current.clear();
    setChunks(UNREAD);
    setLoaded(new Map());
    setFailed(false);
    void readChunk(UNREAD, 0);
  }, [key, round]);

  async function readChunk(known: Chunks, i: number): Promise<void> {
    const mine = current.current;
    const before = known.before[i];
    if (before === undefined || reading.current.has(i)) return;
    reading.current.add(i);
    try {
      const limit = i === 0 ? FIRST : LIMIT;
      const entries = await read({ ...filter, limit, before });
      if (current.current !== mine) return;
      let kept = (known.starts[i + 1] ?? 0) - known.starts[i]!;
      if (i === known.starts.length - 1) {
        const [next, count] = append(
          known,
          entries.map(({ at }) => at),
          limit,
        );
        kept = count;
        setChunks(next);
      }
      setLoaded((before) => new Map(before).set(i, entries.slice(0, kept)));
    } catch {
      if (current.current === mine) setFailed(true);
    } finally {
      if (current.current === mine) reading.current.delete(i);
    }
  }

  /** Makes entries `from` to before `to` be there, and those far from them go. */
  function look(from: number, to: number): void {
    const needed = chunksWithin(chunks, from, to);
    for (const i of needed) if (!loaded.has(i)) void readChunk(chunks, i);
    const end = chunks.starts.length - 1;
    if (!chunks.done && to + FIRST >= chunks.starts[end]!) void readChunk(chunks, end);
    const [first, last] = [needed[0] ?? end, needed.at(-1) ?? end];
    const far = [...loaded.keys()].filter((i) => i < first - KEEP || i > last + KEEP);
    if (far.length === 0 || far.every((i) => i === 0)) return;
    setLoaded(new Map([...loaded].filter(([i]) => i === 0 || !far.includes(i))));
  }

  return {
    /** How many are known so far. */
    count: chunks.starts.at(-1)!,
    done: chunks.done,
    failed,
    look,
    /** The entry at an index; `undefined` while it is read. */
    at(index: number): Entry | undefined {
      const [i] = chunksWithin(chunks, index, index + 1);
      return i === undefined ? undefined : loaded.get(i)?.[index - chunks.starts[i]!];
    },
    /** Whether newer entries have come since the list was read. */
    stale: newest !== undefined && outdated === newest,
    refresh: () => setRound(round + 1),
  };
}
