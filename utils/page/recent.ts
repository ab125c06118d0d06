/** A map that forgets what has been in it longest. */
export interface Recent<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): void;
}

/** @param most How many it holds. */
export function recent<K, V>(most: number): Recent<K, V> {
  const known = new Map<K, V>();
  return {
    get: (key) => known.get(key),
    has: (key) => known.has(key),
    set(key, value) {
      known.delete(key);
      known.set(key, value);
      if (known.size > most) known.delete(known.keys().next().value as K);
    },
  };
}
