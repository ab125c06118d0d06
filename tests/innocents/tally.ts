/** What may go wrong. A message that is held is a false alarm. */
const TROUBLES = ['doubled', 'changed', 'lost', 'held'] as const;
type Trouble = (typeof TROUBLES)[number];

/** Messages that are told with one that is held: a guard reads them together. */
const BEFORE = 4;

/** What became of messages. */
export interface Tally extends Record<Trouble, number> {
  sent: number;
  arrived: number;
}

export function emptyTally(): Tally {
  return { sent: 0, arrived: 0, doubled: 0, changed: 0, lost: 0, held: 0 };
}

/** What the server has from one tab, as it comes in. */
export interface Arrivals {
  /** A message is being sent, and waited for from now on. */
  expect(text: string): void;
  /** Reads what is new; whether the message that is waited for is there. */
  read(): boolean;
  /** It has not come: it was held, or nobody knows; `how` it was sent, and what is left of it. */
  giveUp(as: 'held' | 'lost', how: string): void;
}

/**
 * Sorts what has arrived: what was sent, once; once more; or something that nobody wrote.
 *
 * @param tell Told of each trouble as it is found.
 */
export function sortArrivals(
  log: () => readonly string[],
  tally: Tally,
  tell: (trouble: Trouble, text: string) => void,
): Arrivals {
  const sent: string[] = [];
  let read = 0;
  let expected: string | null = null;
  function note(trouble: Trouble, text: string): void {
    tally[trouble]++;
    tell(trouble, text);
  }
  return {
    expect(text) {
      sent.push(text);
      tally.sent++;
      expected = text;
    },
    giveUp(as, how) {
      note(as, `${sent.slice(-BEFORE - 1).join(' / ')} (${how})`);
      expected = null;
    },
    read() {
      for (const text of log().slice(read)) {
        read++;
        if (text === expected) tally.arrived++;
        else if (sent.includes(text)) note('doubled', text);
        else note('changed', `${expected ?? ''} → ${text}`);
        if (text === expected || !sent.includes(text)) expected = null;
      }
      return expected === null;
    },
  };
}
