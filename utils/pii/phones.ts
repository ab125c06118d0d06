/** Finds phone numbers of all regions in a folded text; offsets in UTF-16 code units of it. */
export type PhoneFinder = (
  text: string,
  region: string,
) => Iterable<{ start: number; end: number; value: string }>;

/** Where a frame keeps the finder once it is loaded: on this world's global, which the page cannot see. */
const KEY = Symbol.for('hushcart.phones');

/**
 * Whether a draft in a room of this region may need the plans. Elsewhere than in China any may, and they
 * must be here before its Enter: from the moment a viewer turns to the chat box.
 */
export function mayNeedPlans(draft: string, region: string): boolean {
  return region !== 'CN' || /[+\uFF0B]|00\d/.test(draft);
}

/** The finder, once loaded. */
export function loadedPhones(): PhoneFinder | null {
  return (globalThis as { [KEY]?: PhoneFinder })[KEY] ?? null;
}

/** Puts the finder where `loadedPhones` looks. */
export function providePhones(finder: PhoneFinder): void {
  (globalThis as { [KEY]?: PhoneFinder })[KEY] = finder;
}
