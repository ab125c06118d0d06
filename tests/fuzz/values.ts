import fc from 'fast-check';
import type { Chance } from './chance';

const anything = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true });

/** Any value of JavaScript's. */
export function valueFrom(chance: Chance): unknown {
  return fc.sample(anything, { seed: chance.below(2 ** 31), numRuns: 1 })[0];
}

/** A good value in which something, somewhere, was taken out, put for another, or put where it does not belong. */
export function spoilt(good: unknown, chance: Chance): unknown {
  if (chance.below(4) === 0) return valueFrom(chance);
  if (Array.isArray(good)) {
    if (good.length === 0 || chance.below(4) === 0) return [...good, valueFrom(chance)];
    const at = chance.below(good.length);
    return good.map((one, i) => (i === at ? spoilt(one, chance) : one));
  }
  if (typeof good !== 'object' || good === null) return valueFrom(chance);
  const keys = Object.keys(good);
  if (keys.length === 0) return valueFrom(chance);
  const key = chance.pick([...keys, '__proto__', 'constructor']);
  const { [key]: old, ...rest } = good as Record<string, unknown>;
  if (chance.below(4) === 0) return rest;
  const pairs = Object.entries(rest);
  return Object.fromEntries([...pairs, [key, spoilt(old, chance)]]);
}
