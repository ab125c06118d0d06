import { browser } from 'wxt/browser';

/** Keys of `public/_locales/<lang>/messages.json`; `wxt prepare` types them, so a misspelt one does not compile. */
export type MessageKey = Parameters<typeof browser.i18n.getMessage>[0];

/** Stand for `$1`, `$2`, `$3` in sentences kept for later; no sentence holds such signs. */
const PLACES = ['\u0001', '\u0002', '\u0003'];
const kept = new Map<MessageKey, string>();

/** The sentence for `key` in the browser's language, `$1`… replaced. The only door to words a person reads. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const sentence = kept.get(key);
  if (sentence === undefined) return browser.i18n.getMessage(key, substitutions);
  return PLACES.reduce(
    (text, place, i) => text.replaceAll(place, substitutions[i] ?? ''),
    sentence,
  );
}

/** Fetches sentences ahead, for a script that may outlive its extension: after an update nothing answers it. */
export function keepWords(keys: Iterable<MessageKey>): void {
  for (const key of keys) kept.set(key, browser.i18n.getMessage(key, PLACES));
}
