/** Where a mark stands: row from the top, column from the left. */
export type Place = readonly [row: number, column: number];

/** The mark that a key leads to; `null` if it leads nowhere, or is no such key. */
export function nextPlace(places: readonly Place[], at: Place, key: string): Place | null {
  const inRow = places.filter(([row]) => row === at[0]);
  if (key === 'Home') return inRow.at(0) ?? null;
  if (key === 'End') return inRow.at(-1) ?? null;
  if (key === 'ArrowRight') return inRow.find(([, column]) => column > at[1]) ?? null;
  if (key === 'ArrowLeft') return inRow.findLast(([, column]) => column < at[1]) ?? null;
  const down = key === 'ArrowDown';
  if (!down && key !== 'ArrowUp') return null;
  const rows = places.map(([row]) => row).filter((row) => (down ? row > at[0] : row < at[0]));
  const row = down ? Math.min(...rows) : Math.max(...rows);
  const there = places.filter((place) => place[0] === row);
  const distance = ([, column]: Place) => Math.abs(column - at[1]);
  return there.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
