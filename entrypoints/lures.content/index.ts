import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../utils/messages';
import { frameSite } from '../../utils/page/find-composer';
import { findMessageList } from '../../utils/page/message-list';
import { watchOwnTexts } from '../../utils/page/own-texts';
import { atRest } from '../../utils/page/settled';
import { levelFor, watchLevel } from '../../utils/protection/profile';
import { hostPermissions } from '../../utils/sites';
import { isRoom } from '../../utils/sites/match';
import type { PageSite } from '../../utils/sites/site';

/** How often a page is looked at until it turns out to be a room, in milliseconds. */
const EVERY = 1500;
/** How often limits are asked for until they come. */
const TRIES = 5;

/**
 * Looks for a room whose chat can be read, and has the rules fetched when there is one: they are too heavy for every
 * page of a site, and a viewer who never writes is lured as well.
 */
export default defineContentScript({
  matches: hostPermissions(),
  runAt: 'document_idle',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const site = frameSite()?.site;
    if (!site) return;
    watchOwnTexts();
    mindLevel(site);
    const timer = setInterval(look, EVERY);
    look();

    function look(): void {
      // The page's own load goes first.
      if (document.hidden || document.readyState !== 'complete') return;
      if (!isRoom(site!, frameSite()?.url ?? '') || !findMessageList(site!)) return;
      clearInterval(timer);
      // Asleep or out of date: then there are no marks, and nothing else changes.
      ask('marks.load', null).catch(() => {});
    }
  },
});

/** Has time and spending minded where the level asks for that, once the page is at rest and a taught site has its id. */
function mindLevel(site: PageSite): void {
  void atRest().then(() => {
    const stop = watchLevel(() => {
      if (levelFor(site.id) === 0) return;
      stop();
      loadLimits(TRIES);
    });
  });
}

/** A child's limits must not hang on one answer: asks again, as the background may just be starting. */
function loadLimits(tries: number): void {
  ask('limits.load', null).catch(() => {
    if (tries > 1) setTimeout(() => loadLimits(tries - 1), EVERY);
  });
}
