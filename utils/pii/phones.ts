/**
 * What a number is by the number plans of all regions: in E.164, or `null` when no phone has it. `digits`
 * are ASCII, with `+` in front when written internationally, else read as `region`'s (ISO 3166-1 alpha-2).
 */
export type PhoneFinder = (digits: string, region: string) => string | null;

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
