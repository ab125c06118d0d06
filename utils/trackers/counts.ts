/** Blocked requests by company id. */
export type Counts = Record<string, number>;

/** Blocked requests of a day by site and company. */
export type DayCounts = Record<string, Counts>;

/** Counts with more of them; neither is changed. */
export function add(counts: Counts, more: Counts): Counts {
  const sum = { ...counts };
  for (const [company, count] of Object.entries(more)) sum[company] = (sum[company] ?? 0) + count;
  return sum;
}

/** The same for the sites of a day. */
export function addToDay(day: DayCounts, site: string, more: Counts): DayCounts {
  return { ...day, [site]: add(day[site] ?? {}, more) };
}

/** The local day of a moment, YYYY-MM-DD. */
export function dayOf(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
