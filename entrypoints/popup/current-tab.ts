import { browser } from 'wxt/browser';

/** The tab under the popup, or the one named by `?tab=` when the popup is opened as a page. */
export async function currentTab() {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
