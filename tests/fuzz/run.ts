import { chanceOf } from './chance';
import { smallest } from './smallest';
import type { Target } from './target';

/** An input that a target did not take as it should. */
export interface Failure {
  target: string;
  /** The input's number: with the seed, it makes the same again. */
  n: number;
  error: unknown;
  input: unknown;
}

/** Gives a target its `n`-th input; resolves to what went wrong, `null` if nothing did. */
export async function tryOne(target: Target, seed: number, n: number): Promise<Failure | null> {
  const input = target.make(chanceOf(seed, n));
  const error = await errorOf(target, input);
  if (error === null) return null;
  const less = typeof input === 'string' ? await smallest(input, target) : input;
  return { target: target.name, n, error: await errorOf(target, less), input: less };
}

/** What a target throws for an input; `null` if it takes it. */
export async function errorOf({ check }: Target, input: unknown): Promise<unknown> {
  try {
    await check(input);
    return null;
  } catch (error) {
    return error ?? 'nothing was said';
  }
}
