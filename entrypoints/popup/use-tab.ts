import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sitesOff } from '../../utils/settings';
import { ELSEWHERE, lookAtTab, type TabView } from './tab';

/** How often a page without a chat box, or without an answer, is looked at again, in milliseconds. */
const AGAIN = 1000;

/** The tab under the popup, as it changes; `null` until it is known. */
export function useTab(): TabView | null {
  const [view, setView] = useState<TabView | null>(null);
  const look = () => void lookAtTab().then(setView, () => setView(ELSEWHERE));

  useEffect(() => {
    look();
    browser.tabs.onUpdated.addListener(look);
    const unwatch = sitesOff.watch(look);
    return () => {
      browser.tabs.onUpdated.removeListener(look);
      unwatch();
    };
  }, []);

  const mayChange = /^(waiting|no-room|reload)$/.test(view?.protection ?? '');
  useEffect(() => {
    if (!mayChange) return;
    const timer = setInterval(look, AGAIN);
    return () => clearInterval(timer);
  }, [mayChange]);
  return view;
}
