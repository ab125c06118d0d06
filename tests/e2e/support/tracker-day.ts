import type { Tab } from './viewer';

/** What was blocked on a site on the days there are counts of, by company. */
export async function readDay(page: Tab, site: string): Promise<Record<string, number>> {
  const stored = await page.evaluate<string>(
    '(globalThis.browser ?? chrome).storage.local.get(null).then(JSON.stringify)',
  );
  const counts: Record<string, number> = {};
  for (const [key, day] of Object.entries(JSON.parse(stored) as Record<string, never>)) {
    if (!key.startsWith('trackers:')) continue;
    for (const [company, count] of Object.entries(day[site] ?? {})) {
      counts[company] = (counts[company] ?? 0) + (count as number);
    }
  }
  return counts;
}
