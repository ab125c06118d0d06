import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** The newest answer of a query, or why there is none. */
export interface Live<T> {
  value?: T;
  error?: unknown;
}

/** Runs a Dexie query and again whenever what it read has changed. */
export function useLive<T>(query: () => Promise<T>, inputs: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({});
  useEffect(() => {
    const subscription = liveQuery(query).subscribe(
      (value) => setLive({ value }),
      (error) => setLive({ error }),
    );
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
