import type { Attempt } from './attempt';

/** How long a key or button may be down for its act to be done again, in milliseconds; after that it is not meant. */
const DOWN_WITHIN = 1000;

/** Holds an act, and every other, while something is found out about its message. */
export interface Pause {
  isOn(): boolean;
  /** Whether it holds this attempt, too; of the act that is being held, it takes note of the end. */
  holds(attempt: Attempt): boolean;
  /**
   * Begins with `attempt`; at the end of `wait`, what is `urgent` goes on at once. All else is held until the act is
   * over, as it will be done again as a whole: its rest would else come a second time, and a press that ends
   * elsewhere would have sent. Resolves to whether it is to be done again.
   */
  during(attempt: Attempt, wait: () => Promise<void>, urgent: () => boolean): Promise<boolean>;
}

export function createPause(): Pause {
  /** To be called when the act is over. */
  let end: (() => void) | null = null;
  return {
    isOn: () => end !== null,
    holds({ whole }) {
      if (whole) end?.();
      return end !== null;
    },
    async during({ whole }, wait, urgent) {
      const over = new Promise<boolean>((resolve) => {
        end = () => resolve(true);
        setTimeout(resolve, DOWN_WITHIN, whole);
      });
      if (whole) end!();
      try {
        await wait();
        return urgent() || (await over);
      } finally {
        end = null;
      }
    },
  };
}
