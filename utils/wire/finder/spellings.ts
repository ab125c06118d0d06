import type { Needle, Token } from '../needles/needle';
import { type Pool, poolOf } from '../needles/pool';
import { stepsOf } from '../needles/tokens';
import type { Typed } from './typed';

/** Work done in one go while the page is busy with other things, in milliseconds. */
const SLICE = 8;

/** All spellings of what was typed, made when there is time. */
export interface Spellings {
  /** Makes what is missing, with breaks in between. */
  prepare(): Promise<void>;
  /** The pool over everything typed; what `prepare` has not made yet is made on the spot. */
  pool(): Pool;
}

export function openSpellings(typed: Typed): Spellings {
  const made = new Map<string, Token[]>();
  let pool = poolOf([]);
  let version = -1;

  function missing(): Needle[] {
    return typed.all().filter((needle) => !made.has(keyOf(needle)));
  }

  async function prepare(): Promise<void> {
    let started = performance.now();
    for (const needle of missing()) {
      const tokens: Token[] = [];
      for (const step of stepsOf(needle)) {
        tokens.push(...step);
        if (performance.now() - started < SLICE) continue;
        await new Promise((rest) => setTimeout(rest));
        started = performance.now();
      }
      made.set(keyOf(needle), tokens);
    }
  }

  return {
    prepare,
    pool() {
      if (version === typed.version()) return pool;
      version = typed.version();
      const keys = new Set(typed.all().map(keyOf));
      for (const key of made.keys()) if (!keys.has(key)) made.delete(key);
      for (const needle of missing()) made.set(keyOf(needle), [...stepsOf(needle)].flat());
      pool = poolOf([...made.values()].flat());
      return pool;
    },
  };
}

function keyOf({ type, value }: Needle): string {
  return `${type} ${value}`;
}
