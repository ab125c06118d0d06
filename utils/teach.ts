/** What the popup may offer for a tab: to guard a site of the list that was not asked for yet, or to be taught. */
export type Offer =
  | { kind: 'listed'; id: string; host: string; origins: string[] }
  | { kind: 'taught'; host: string; origins: string[] };

/** An offer the viewer has accepted, while the browser asks. */
export interface Wish {
  tabId: number;
  offer: Offer;
}

/** What the background tells frames in which the viewer is pointing. */
export interface Turn {
  name: 'teach.elsewhere';
}

/** The origin of a match pattern, as permissions name it. */
export function originOf(pattern: string): string {
  return `${pattern.split('/').slice(0, 3).join('/')}/*`;
}
