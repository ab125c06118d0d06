/** Requests are remembered for so long, in milliseconds, and so many. */
const KEPT = 10_000;
const MOST = 300;

/** Tells requests that left the machine from those that rules stopped: nothing else in a page says which it was. */
export interface Departures {
  /** A request is over; `took` by its own clock, in milliseconds. */
  note(url: string, took: number): void;
  /**
   * Whether one to this address left: asked when it is made, known once it is over. `false` where that stays unknown.
   *
   * @param least What a request takes longer than if it leaves, in milliseconds: a stopped one is over at once.
   */
  left(url: string, least: number): Promise<boolean>;
}

export function openDepartures(): Departures {
  const over = new Map<string, number>();
  const waiting = new Map<string, ((took: number) => void)[]>();

  return {
    note(url, took) {
      for (const tell of waiting.get(url) ?? []) tell(took);
      waiting.delete(url);
      over.set(url, Math.max(took, over.get(url) ?? 0));
      if (over.size > MOST) over.delete(over.keys().next().value!);
    },
    left(url, least) {
      const took = over.get(url);
      if (took !== undefined) return Promise.resolve(took > least);
      return new Promise((resolve) => {
        const tell = (took: number) => resolve(took > least);
        waiting.set(url, [...(waiting.get(url) ?? []), tell]);
        setTimeout(() => resolve(false), KEPT);
      });
    },
  };
}
