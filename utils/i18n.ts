import { browser } from 'wxt/browser';

/** Keys of `public/_locales/<lang>/messages.json`; `wxt prepare` types them, so a misspelt one does not compile. */
export type MessageKey = Parameters<typeof browser.i18n.getMessage>[0];

/** The sentence for `key` in the browser's language, `$1`… replaced. The only door to words a person reads. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
