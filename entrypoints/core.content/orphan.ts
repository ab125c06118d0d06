import { browser } from 'wxt/browser';

/** Whether the extension was updated or removed under this page's feet. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}
