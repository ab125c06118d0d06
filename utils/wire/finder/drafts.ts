import { sameDraft } from '../../page/read-draft';
import { findLeaks } from '../needles/find';
import type { Needle } from '../needles/needle';
import { type Pool, poolOf } from '../needles/pool';
import { tokensOf } from '../needles/tokens';

/** How long an undecided text that the page has taken out of its box is kept back, in milliseconds. */
const KEPT = 30_000;
/** How long after a decision the same detail may leave again, in milliseconds: pages send in their own time. */
const GRACE = 10_000;

/** A public chat box, as far as drafts go. */
export interface Box {
  /** What stands in it; `null` once it is gone. */
  read(): string | null;
}

interface Draft {
  text: string;
  /** What of it may not leave before the viewer has decided. */
  secrets: Needle[];
  decided: boolean;
  /** When the box was found without it. */
  goneAt: number | null;
}

/** What became of what was held back. */
export type Fate = 'waits' | 'goes' | 'drops' | 'taken';

/** Drafts of public chat boxes that hold what the guard would ask about, until the viewer has decided. */
export interface Drafts {
  /** Something was written in this box; `byPerson`: not by a script. */
  onInput(box: Box, byPerson: boolean): void;
  /** The guard let an act through that sends what these boxes hold. */
  onLet(boxes: readonly Box[]): void;
  /** Hushcart was switched off here: all of them may leave. */
  letAll(): void;
  /** Whether anything is undecided: innocent drafts cost nothing. */
  isAnyOpen(): boolean;
  /** Gets ready to answer at once; call it a moment after a key. */
  prepare(): void;
  /** The undecided details that a text carries, in the clear or encoded. */
  secretsIn(text: string): Needle[];
  /** What is to become of a call that carried these. `taken`: the page emptied its box, so somebody must be asked. */
  fateOf(secrets: readonly Needle[]): Fate;
  /** The viewer has decided about these, somewhere else than by the guard. */
  decide(secrets: readonly Needle[]): void;
  /** The viewer said no: what was kept back is dropped. */
  forget(secrets: readonly Needle[]): void;
}

/**
 * @param secretsOf What of a draft the guard would ask about.
 * @param isElsewhere Whether a value was typed in a form as well: then it may leave with that.
 */
export function openDrafts(
  secretsOf: (text: string) => Needle[],
  isElsewhere: (value: string) => boolean,
  now: () => number,
): Drafts {
  const drafts = new Map<Box, Draft>();
  /** What was written and is not judged yet: a page may empty the box before that. */
  const dirty = new Map<Box, string>();
  /** Details that were decided on, and until when that holds. */
  const decided = new Map<string, number>();
  let pool: { of: string; pool: Pool } = { of: '', pool: poolOf([]) };

  function refresh(): void {
    for (const [box, text] of dirty) judge(box, text);
    dirty.clear();
    for (const [box, draft] of drafts) {
      const text = box.read();
      if (text === null || !sameDraft(text, draft.text)) judge(box, text ?? '');
      if (draft.goneAt !== null && now() - draft.goneAt > KEPT) drafts.delete(box);
    }
  }

  function judge(box: Box, text: string): void {
    const known = drafts.get(box);
    if (known && sameDraft(known.text, text)) {
      known.goneAt = null;
      return;
    }
    if (text.trim() === '') {
      if (known) known.goneAt ??= now();
      return;
    }
    const secrets = secretsOf(text);
    if (secrets.length > 0) drafts.set(box, { text, secrets, decided: false, goneAt: null });
    else drafts.delete(box);
  }

  /** What may not leave now. */
  function open(): Needle[] {
    refresh();
    const at = now();
    return [...drafts.values()]
      .filter((draft) => !draft.decided)
      .flatMap(({ secrets }) => secrets)
      .filter(({ value }) => !((decided.get(value) ?? 0) > at) && !isElsewhere(value));
  }

  function poolOver(secrets: readonly Needle[]): Pool {
    const of = secrets.map(({ type, value }) => `${type} ${value}`).join('\n');
    if (pool.of !== of)
      pool = { of, pool: poolOf(secrets.flatMap((secret) => tokensOf(secret, true))) };
    return pool.pool;
  }

  function settle(secrets: readonly Needle[]): void {
    for (const { value } of secrets) decided.set(value, now() + GRACE);
  }

  return {
    onInput(box, byPerson) {
      const text = box.read() ?? '';
      const isEmpty = text.trim() === '';
      if (!isEmpty) dirty.set(box, text);
      // What a person deletes is decided; what the page takes away is not.
      if (!isEmpty || !byPerson) return;
      dirty.delete(box);
      drafts.delete(box);
    },
    onLet(boxes) {
      refresh();
      for (const box of boxes) {
        const draft = drafts.get(box);
        if (!draft) continue;
        draft.decided = true;
        settle(draft.secrets);
      }
    },
    letAll() {
      for (const { secrets } of drafts.values()) settle(secrets);
      drafts.clear();
      dirty.clear();
    },
    prepare: () => void poolOver(open()),
    isAnyOpen: () => (dirty.size > 0 || drafts.size > 0) && open().length > 0,
    secretsIn(text) {
      const secrets = open();
      if (secrets.length === 0) return [];
      const found = new Set(findLeaks(text, poolOver(secrets)).map(({ needle }) => needle.value));
      return secrets.filter(({ value }) => found.has(value));
    },
    fateOf(secrets) {
      refresh();
      const at = now();
      if (secrets.every(({ value }) => (decided.get(value) ?? 0) > at)) return 'goes';
      const holding = [...drafts.values()].filter((draft) =>
        draft.secrets.some(({ value }) => secrets.some((secret) => secret.value === value)),
      );
      if (holding.some(({ goneAt }) => goneAt === null)) return 'waits';
      return holding.length > 0 ? 'taken' : 'drops';
    },
    decide: settle,
    forget(secrets) {
      for (const [box, draft] of drafts)
        if (
          draft.goneAt !== null &&
          draft.secrets.some((one) => secrets.some(({ value }) => value === one.value))
        )
          drafts.delete(box);
    },
  };
}
