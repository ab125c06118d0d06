/** Requests are remembered for so long, in milliseconds, and so many. */
const KEPT = 10_000;
const MOST = 300;

/** Tells requests that left the machine from those that rules stopped: nothing else in a page says which it was. */
export interface Departures {
  /** A request is over; `took` by its own clock, in milliseconds. */
  note(url: string, took: number): void;
  /** Whether one to this address left: asked when it is made, known once it is over. `false` where that stays unknown. */
  left(url: string): Promise<boolean>;
}

/** @param least What a request takes longer than if it leaves, in milliseconds: a stopped one is over at once. */
export function openDepartures(least: number): Departures {
  const over = new Map<string, number>();
  const waiting = new Map<string, ((left: boolean) => void)[]>();

  return {
    note(url, took) {
      for (const tell of waiting.get(url) ?? []) tell(took > least);
      waiting.delete(url);
      over.set(url, Math.max(took, over.get(url) ?? 0));
      if (over.size > MOST) over.delete(over.keys().next().value!);
    },
    left(url) {
      const took = over.get(url);
      if (took !== undefined) return Promise.resolve(took > least);
      return new Promise((resolve) => {
        waiting.set(url, [...(waiting.get(url) ?? []), resolve]);
        setTimeout(() => resolve(false), KEPT);
      });
    },
  };
}
