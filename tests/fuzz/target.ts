import type { Chance } from './chance';

/** One part of Hushcart that reads what others write. */
export interface Target<Input = unknown> {
  name: string;
  /** Makes an input; what it is made of comes from `chance` alone. */
  make(chance: Chance): Input;
  /** @throws Anything, if the part did not do as it should. */
  check(input: Input): void | Promise<void>;
}

/** A target among others, whatever it reads. */
export function target<Input>(one: Target<Input>): Target {
  return one as Target;
}

/** @throws {Error} With what was wrong. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
