import { isArmed } from './line';
import {
  apply,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isObject,
  notebook,
  ownKeys,
  setPrototypeOf,
} from './natives';

type Callable = (...args: never[]) => unknown;
/** What a tap does with a call once there is something to look for. */
export type Handler = (native: Callable, self: unknown, args: ArrayLike<unknown>) => unknown;
/** The same for `new`. */
export type Builder = (native: Callable, args: ArrayLike<unknown>, newTarget: Callable) => unknown;

/** Each tap's original: what it says of itself is what the original says. */
const originals = notebook<Callable>();

/**
 * Puts a method in the place of another, alike in all that a page can see.
 *
 * @param always Whether `handle` is asked even while there is nothing to look for.
 */
export function tapMethod(owner: object, name: string, handle: Handler, always = false): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.value as Callable | undefined;
  if (!descriptor || typeof native !== 'function') return; // A browser without it.
  // A shorthand method, like natives, has no `prototype` and cannot be called with `new`.
  const { [native.name]: tap } = {
    [native.name]() {
      // biome-ignore lint/complexity/noArguments: a rest parameter would cost each call an array.
      const args = arguments;
      return always || isArmed() ? handle(native, this, args) : apply(native, this, args);
    },
  } as Record<string, Callable>;
  defineProperty(owner, name, { ...descriptor, value: alike(tap!, native) });
}

/** The same for the setter of a property. */
export function tapSetter(owner: object, name: string, handle: Handler): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.set as Callable | undefined;
  if (!descriptor || !native) return;
  const { set } = getOwnPropertyDescriptor(
    {
      set [name](value: unknown) {
        if (isArmed()) handle(native, this, [value]);
        else apply(native, this, [value] as never[]);
      },
    },
    name,
  )!;
  defineProperty(owner, name, { ...descriptor, set: alike(set as Callable, native) as never });
}

/** The same for a constructor; its prototype, and what hangs on it, stay what they are. */
export function tapConstructor(owner: object, name: string, build: Builder): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const native = descriptor?.value as Callable | undefined;
  if (!descriptor || typeof native !== 'function') return;
  const tap = function (this: unknown) {
    // biome-ignore lint/complexity/noArguments: as above.
    const args = arguments;
    if (new.target === undefined) return apply(native, this, args);
    const target = (new.target as unknown) === tap ? native : (new.target as unknown as Callable);
    return isArmed() ? build(native, args, target) : construct(native, args, target);
  };
  const keys = ownKeys(native);
  for (let i = 0; i < keys.length; i++) {
    defineProperty(tap, keys[i]!, getOwnPropertyDescriptor(native, keys[i]!)!);
  }
  setPrototypeOf(tap, getPrototypeOf(native));
  originals.set(tap, native);
  const { prototype } = native as unknown as { prototype: object };
  const back = getOwnPropertyDescriptor(prototype, 'constructor')!;
  defineProperty(prototype, 'constructor', { ...back, value: tap });
  defineProperty(owner, name, { ...descriptor, value: tap });
}

/** `Function.prototype.toString` names the original of each tap, and of itself. */
export function tapToString(): void {
  const proto = Function.prototype;
  const descriptor = getOwnPropertyDescriptor(proto, 'toString')!;
  const native = descriptor.value as Callable;
  const { toString: tap } = {
    toString(this: unknown) {
      // biome-ignore lint/complexity/noArguments: as above.
      const args = arguments;
      return apply(native, originalOf(this) ?? this, args);
    },
  };
  defineProperty(proto, 'toString', { ...descriptor, value: alike(tap as Callable, native) });
  tapGetter(proto, 'caller');
  tapGetter(proto, 'arguments');
}

/** Natives say `null` there, where functions like ours throw. */
function tapGetter(proto: object, name: string): void {
  const descriptor = getOwnPropertyDescriptor(proto, name);
  const native = descriptor?.get as Callable | undefined;
  if (!descriptor || !native) return;
  const { get } = getOwnPropertyDescriptor(
    {
      get [name]() {
        return apply(native, originalOf(this) ?? this, []);
      },
    },
    name,
  )!;
  defineProperty(proto, name, { ...descriptor, get: alike(get as Callable, native) as never });
}

/** Taps of a frame of the same origin are known to that frame's own functions alone. */
function originalOf(self: unknown): unknown {
  return isObject(self) ? originals.get(self) : undefined;
}

function alike(tap: Callable, native: Callable): Callable {
  for (const name of ['length', 'name'] as const) {
    defineProperty(tap, name, getOwnPropertyDescriptor(native, name)!);
  }
  originals.set(tap, native);
  return tap;
}
