import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sitesOff } from '../../utils/settings';
import { ELSEWHERE, lookAtTab, type TabView } from './tab';

/** How often a page without a chat box, or without an answer, is looked at again, in milliseconds. */
const AGAIN = 1000;

/**
 * The tab under the popup, as it changes; `null` until it is known. And its site's id (`null`: none we know), which is
 * known earlier; `undefined` before that.
 */
export function useTab(): { view: TabView | null; siteId: string | null | undefined } {
  const [view, setView] = useState<TabView | null>(null);
  const [siteId, setSiteId] = useState<string | null>();
  const know = (next: TabView) => {
    setView(next);
    setSiteId(next.site?.id ?? null);
  };
  const look = () => void lookAtTab(setSiteId).then(know, () => know(ELSEWHERE));

  // Not after the first frame: nothing is drawn before it is known.
  useLayoutEffect(() => {
    look();
    browser.tabs.onUpdated.addListener(look);
    const unwatch = sitesOff.watch(look);
    return () => {
      browser.tabs.onUpdated.removeListener(look);
      unwatch();
    };
  }, []);

  const mayChange = /^(waiting|no-room|reload|unsupported)$/.test(view?.protection ?? '');
  useEffect(() => {
    if (!mayChange) return;
    const timer = setInterval(look, AGAIN);
    return () => clearInterval(timer);
  }, [mayChange]);
  return { view, siteId };
}
