/** Blocked requests by company id. */
export type Counts = Record<string, number>;

/** Blocked requests by site and company. */
export type SiteCounts = Record<string, Counts>;

/** Counts with more of them; neither is changed. */
export function add(counts: Counts, more: Counts): Counts {
  const sum = { ...counts };
  for (const [company, count] of Object.entries(more)) sum[company] = (sum[company] ?? 0) + count;
  return sum;
}

/** The same for one of several sites. */
export function addOn(sites: SiteCounts, site: string, more: Counts): SiteCounts {
  return { ...sites, [site]: add(sites[site] ?? {}, more) };
}
