import { textOf } from './body';
import { attempt, getOwnPropertyDescriptor, isObject, ownKeys, unbound } from './natives';

/** How deep and how long a message is read. */
const DEEPEST = 6;
const LONGEST = 200_000;

type Each = (self: unknown, note: (value: unknown, key: unknown) => void) => void;
const eachEntry: Each = unbound(Map.prototype, 'forEach');
const eachMember: Each = unbound(Set.prototype, 'forEach');
const boxed = unbound<object, [], string>(String.prototype, 'valueOf');

/** The strings of what another thread is given a copy of. Getters are left alone: reading them would show. */
export function written(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (!isObject(value) || depth > DEEPEST) return '';
  const flat = textOf(value) || attempt(boxed, value) || '';
  if (flat !== '') return flat;
  let text = '';
  const add = (part: unknown) => {
    if (part !== undefined && text.length < LONGEST) text += `${written(part, depth + 1)}\n`;
  };
  const addBoth = (part: unknown, key: unknown) => {
    add(key);
    if (part !== key) add(part);
  };
  attempt((map) => eachEntry(map, addBoth), value);
  attempt((set) => eachMember(set, addBoth), value);
  const keys = attempt(ownKeys as (value: unknown) => PropertyKey[], value) ?? [];
  for (let i = 0; i < keys.length && text.length < LONGEST; i++)
    add(attempt((own) => getOwnPropertyDescriptor(own as object, keys[i]!)?.value, value));
  return text;
}
