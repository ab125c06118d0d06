import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepWords } from '../../utils/i18n';
import { ask } from '../../utils/messages';
import { frameSite } from '../../utils/page/find-composer';
import { measuresAt } from '../../utils/protection/decide';
import { levelFor, watchLevel } from '../../utils/protection/profile';
import type { LimitsNow } from '../../utils/protection/requests';
import { spendingPage } from '../../utils/protection/spending';
import { TELLS_EVERY } from '../../utils/protection/time-spent';
import { sitesOff } from '../../utils/settings';
import { hostPermissions } from '../../utils/sites';
import { isRoom } from '../../utils/sites/match';
import { hideChat } from './chat';
import { sayTime } from './say-time';
import { mindSpending } from './spending';
import { limitsWords } from './words';

/** A page that goes elsewhere without being loaded anew is looked at again, in milliseconds. */
const ROUTE = 1000;
/** An answer that did not come is asked for again after so many milliseconds. */
const RETRY = 5000;

/** Minds time in live rooms and what costs money; the background loads it where the level asks for that. */
export default defineContentScript({
  matches: hostPermissions(),
  registration: 'runtime',
  main() {
    const site = frameSite()?.site;
    if (!site) return;
    void keepWords(limitsWords);
    let isFirst = true;
    let off = false;
    const measures = () => measuresAt(off ? 0 : levelFor(site.id));
    const spending = mindSpending(site.id, () => measures().spending);
    const watches = () => isRoom(site, frameSite()?.url ?? '');
    const spends = () => spendingPage(location.pathname, document.title) !== null;

    async function look(): Promise<void> {
      if (document.hidden || measures().spending === 'free') return;
      const here = { watches: watches(), isFirst, spends: spends() };
      isFirst = false;
      const now: LimitsNow | null = await ask('limits.look', here).catch(() => null);
      if (!now) return void setTimeout(look, RETRY); // Asleep, or out of date.
      spending.allow(now.maySpend);
      if (here.watches && now.left) sayTime(now.left, measures().time);
    }

    const chat = hideChat(() => measures().chat);
    let address = location.href;
    setInterval(() => {
      chat.look();
      if (location.href === address) return;
      address = location.href;
      void look();
    }, ROUTE);
    setInterval(look, TELLS_EVERY);
    // Also one that comes back as it was, by the browser's back button.
    for (const name of ['pageshow', 'visibilitychange'])
      addEventListener(name, () => void look(), true);
    const setOff = (ids: string[] | null) => {
      off = ids?.includes(site.id) ?? false;
      void look();
    };
    watchLevel(() => {
      chat.look();
      void look();
    });
    sitesOff.getValue().then(setOff, () => setOff(null)); // Storage is away: stay on.
    sitesOff.watch(setOff);
  },
});
