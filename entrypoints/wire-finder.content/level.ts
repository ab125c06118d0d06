/** From this level on a leak to a third party is stopped. */
export const STOPS = 2;

/** The level in force on a site: 0 until there are any. */
export function levelFor(_site: string): 0 | 1 | 2 | 3 {
  return 0;
}
