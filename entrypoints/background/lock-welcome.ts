import { browser } from 'wxt/browser';

/** Opens the first run once, when Hushcart is put in; to be called synchronously at the start. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}
