import { type Half, halfOf } from './message';

const HALVES: readonly Half[] = ['tuning', 'held-out'];

/** Items by the half that their line belongs to. */
export function halves<Item>(
  items: readonly Item[],
  lineOf: (item: Item) => { id: string },
): (readonly [Half, Item[]])[] {
  return HALVES.map((half) => [half, items.filter((item) => halfOf(lineOf(item)) === half)]);
}
