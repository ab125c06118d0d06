/** Finds phone numbers of all regions in a folded text; offsets in UTF-16 code units of it. */
export type PhoneFinder = (
  text: string,
  region: string,
) => Iterable<{ start: number; end: number; value: string }>;

/** Where a frame keeps the finder once it is loaded: on this world's global, which the page cannot see. */
const KEY = Symbol.for('hushcart.phones');

/** Whether the draft has digits enough for a number that only the plans of other regions can tell. */
export function mayHoldForeignPhone(text: string, region: string): boolean {
  const digits = text.replace(/[^0-9\uFF10-\uFF19]/g, '').length;
  return digits >= 7 && (region !== 'CN' || /[+\uFF0B]|00\d/.test(text));
}

/** The finder, once loaded. */
export function loadedPhones(): PhoneFinder | null {
  return (globalThis as { [KEY]?: PhoneFinder })[KEY] ?? null;
}

/** Puts the finder where `loadedPhones` looks. */
export function providePhones(finder: PhoneFinder): void {
  (globalThis as { [KEY]?: PhoneFinder })[KEY] = finder;
}
