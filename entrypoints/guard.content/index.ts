import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerGuardState } from '../../utils/guard-state';
import { keepWords } from '../../utils/i18n';
import { report } from '../../utils/ledger/report';
import { armAll } from '../../utils/page/arm';
import { isAsked } from '../../utils/page/asked';
import { composers } from '../../utils/page/attempt-target';
import { frameSite } from '../../utils/page/find-composer';
import { createGuard } from '../../utils/page/guard';
import { readDraft } from '../../utils/page/read-draft';
import { decide } from '../../utils/protection/decide';
import { levelFor, watchLevel } from '../../utils/protection/profile';
import { sitesOff } from '../../utils/settings';
import { hostPermissions } from '../../utils/sites';
import { openDrafts } from './engine';
import { eventOf } from './record';
import { ask, tell } from './ui';
import { guardWords } from './words';

/** When the guard's sentences are fetched at the latest, in milliseconds: the page's load goes first. */
const IDLE_WITHIN = 5000;

export default defineContentScript({
  matches: hostPermissions(),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const site = frameSite()?.site;
    if (!site) return;
    let off = false;
    const setOff = (ids: string[] | null) => {
      off = ids?.includes(site.id) ?? false;
    };

    const failed = (error: unknown) => console.warn('Hushcart could not read this message.', error);
    const drafts = openDrafts({ region: site.region, audience: 'public' }, failed);
    const guard = createGuard({
      scan: (text) => (off ? [] : drafts.scan(text)),
      unsure: (text) => (off ? null : drafts.unsure(text)),
      decide: (findings) =>
        decide(findings, { level: levelFor(site.id), audience: 'public', asked: isAsked() }),
      record: (held, action) => report(eventOf(held, action, site, Date.now())),
      ask: (held) => ask(held, site),
      tell,
      failed,
      newId: () => crypto.randomUUID(),
    });
    // Not through WXT's context: an orphaned guard, after an update, must go on holding, and speaking.
    requestIdleCallback(() => void keepWords(guardWords), { timeout: IDLE_WITHIN });
    armAll(
      guard,
      (composer) => off || drafts.load(() => readDraft(composer)),
      (text) => off || drafts.sent(text),
    );
    answerGuardState(() => composers().size > 0);
    sitesOff.getValue().then(setOff, () => setOff(null)); // Storage is away: stay on.
    sitesOff.watch(setOff);
    watchLevel();
  },
});
