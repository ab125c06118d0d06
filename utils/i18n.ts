import { browser } from 'wxt/browser';
import { roomWords } from './settings';

/** Keys of `public/_locales/<lang>/messages.json`; `wxt prepare` types them, so a misspelt one does not compile. */
export type MessageKey = Parameters<typeof browser.i18n.getMessage>[0];

/** Stand for `$1`…`$4` in sentences kept for later; no sentence holds such signs. */
export const PLACES = ['\u0001', '\u0002', '\u0003', '\u0004'];
const kept = new Map<string, string>();

/** The sentence for `key` in the language chosen, or else the browser's, `$1`… replaced. The only door to words a person reads. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  const sentence = kept.get(key);
  if (sentence === undefined) return browser.i18n.getMessage(key, substitutions);
  return PLACES.reduce(
    (text, place, i) => text.replaceAll(place, () => substitutions[i] ?? ''),
    sentence,
  );
}

/** Keeps sentences by key, `PLACES` in them, in the place of the browser's. */
export function speak(sentences: Record<string, string>): void {
  for (const key in sentences) kept.set(key, sentences[key]!);
}

/**
 * Fetches sentences ahead, for a script that may outlive its extension: after an update nothing answers it.
 * Those of the language chosen follow; never rejects.
 */
export async function keepWords(keys: Iterable<MessageKey>): Promise<void> {
  for (const key of keys) kept.set(key, browser.i18n.getMessage(key, PLACES));
  await roomWords.getValue().then(speak, () => {}); // Storage is away: the browser's language will do.
}

/** Which form of a sentence a count takes in the language shown: none of ours knows more than these two. */
export function formOf(count: number): 'one' | 'other' {
  return new Intl.PluralRules(t('language')).select(count) === 'one' ? 'one' : 'other';
}
