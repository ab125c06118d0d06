/**
 * What the taps call, taken before any script of the page can put something else in its place. Nothing in this world
 * may call a method by its name, spread, or walk with `for…of`: the page may have changed what that does.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } =
  Reflect;
export const { setPrototypeOf, ownKeys } = Reflect;

type Method = (...args: never[]) => unknown;

/** A method as a function of its object and arguments; where a browser lacks it, it throws when it is called. */
export function unbound<T extends object, A extends unknown[], R>(
  owner: T,
  name: PropertyKey,
): (self: unknown, ...args: A) => R {
  const method = getOwnPropertyDescriptor(owner, name)?.value as Method;
  return (self, ...args) => apply(method, self, args as unknown as never[]) as R;
}

/** A getter as a function of its object. */
export function getterOf<R>(owner: object, name: PropertyKey): (self: unknown) => R {
  const get = getOwnPropertyDescriptor(owner, name)?.get as Method;
  return (self) => apply(get, self, []) as R;
}

/** The same for setters. */
export function setterOf(
  owner: object,
  name: PropertyKey,
): (self: unknown, value: unknown) => void {
  const set = getOwnPropertyDescriptor(owner, name)?.set as Method;
  return (self, value) => void apply(set, self, [value] as never[]);
}

const Weak = WeakMap;
const weakGet = unbound<object, [object], unknown>(WeakMap.prototype, 'get');
const weakSet = unbound<object, [object, unknown], unknown>(WeakMap.prototype, 'set');

/** A weak map that the page cannot listen to. */
export function notebook<V>(): {
  get(key: object): V | undefined;
  set(key: object, value: V): void;
} {
  const map = new Weak<object, V>();
  return {
    get: (key) => weakGet(map, key) as V | undefined,
    set: (key, value) => void weakSet(map, key, value),
  };
}

/** What `read` answers, or `undefined` where it throws: how the kind of an object is told, whatever its prototype. */
export function attempt<T>(read: (self: unknown) => T, self: unknown): T | undefined {
  try {
    return read(self);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
