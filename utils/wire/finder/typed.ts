import type { Needle } from '../needles/needle';
import { MOST_NEEDLES } from '../needles/parse';

/** What was typed that is kept at most; the oldest is forgotten first. */
const MOST = 40;

/** Everything typed into this page that is looked for. In memory alone, gone with the page. */
export interface Typed {
  /** What a field holds now. */
  note(field: object, needles: readonly Needle[]): void;
  /** The last that one page may tell of. */
  all(): Needle[];
  has(value: string): boolean;
  /** Another number whenever something new is to be looked for. */
  version(): number;
}

export function openTyped(): Typed {
  /** What fields hold, last written last. */
  const live = new Map<object, readonly Needle[]>();
  /** What they held before: emptied fields were usually sent. */
  const past = new Map<string, Needle>();
  let version = 0;

  function note(field: object, needles: readonly Needle[]): void {
    const before = live.get(field) ?? [];
    if (sameAs(before, needles)) return;
    for (const old of before) if (!needles.some((now) => isEdited(old, now))) keep(old);
    live.delete(field);
    live.set(field, needles);
    if (live.size > MOST) live.delete(live.keys().next().value!);
    version++;
  }

  function keep(needle: Needle): void {
    past.set(`${needle.type} ${needle.value}`, needle);
    if (past.size > MOST) past.delete(past.keys().next().value!);
  }

  function all(): Needle[] {
    const each = new Map(past);
    for (const needles of live.values())
      for (const needle of needles) each.set(`${needle.type} ${needle.value}`, needle);
    return [...each.values()].slice(-MOST_NEEDLES);
  }

  return {
    note,
    all,
    has: (value) => all().some((needle) => needle.value === value),
    version: () => version,
  };
}

/** Whether one is the other with something added or taken away at its end, as while one types. */
function isEdited(old: Needle, now: Needle): boolean {
  return (
    now.type === old.type && (now.value.startsWith(old.value) || old.value.startsWith(now.value))
  );
}

function sameAs(a: readonly Needle[], b: readonly Needle[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ type, value }, i) => b[i]!.type === type && b[i]!.value === value)
  );
}
