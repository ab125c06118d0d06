import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerGuardState } from '../../utils/guard-state';
import { newEventId } from '../../utils/ledger/event-id';
import { report } from '../../utils/ledger/report';
import { armAll } from '../../utils/page/arm';
import { isAsked } from '../../utils/page/asked';
import { composers } from '../../utils/page/attempt-target';
import { loadedCore } from '../../utils/page/core';
import type { Editable } from '../../utils/page/editable';
import { frameSite } from '../../utils/page/find-composer';
import { createGuard } from '../../utils/page/guard';
import { readDraft } from '../../utils/page/read-draft';
import { atRest } from '../../utils/page/settled';
import { isSmallTalk } from '../../utils/pii/small-talk';
import { decide } from '../../utils/protection/decide';
import { levelFor } from '../../utils/protection/profile';
import { hostPermissions } from '../../utils/sites';
import { choicesFor } from './choices';
import { openDrafts } from './engine';
import { eventOf } from './record';

export default defineContentScript({
  matches: hostPermissions(),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const site = frameSite()?.site;
    if (!site) return;

    const failed = (error: unknown) => console.warn('Hushcart could not read this.', error);
    const drafts = openDrafts({ region: site.region, audience: 'public' }, failed);
    const choices = choicesFor(site);
    const guard = createGuard({
      scan: (text) => (choices.isOff || !loadedCore() ? [] : drafts.scan(text)),
      unsure(text) {
        if (isSmallTalk(text)) return null;
        if (!choices.isKnown) return choices.read;
        return choices.isOff ? null : drafts.unsure(text);
      },
      decide: (findings) =>
        decide(findings, { level: levelFor(site.id), audience: 'public', asked: isAsked() }),
      record: (held, action) => report(eventOf(held, action, site, Date.now())),
      // Without the core nothing is found, so nothing is asked.
      ask: (held) => loadedCore()!.ask(held, site, levelFor(site.id) === 2),
      tell: (...what) => loadedCore()?.tell(...what),
      failed,
      newId: newEventId,
    });
    const turnTo = async (composer: Editable) => {
      await choices.read();
      if (!choices.isOff) await drafts.load(() => readDraft(composer));
    };
    armAll(guard, turnTo, (text) => choices.isOff || drafts.sent(text));
    // Not through WXT's context: an orphaned guard, after an update, must go on holding, and speaking.
    void atRest().then(() => {
      answerGuardState(site, () => composers().size > 0);
      void choices.read();
      // Who opens a room with a chat box may write at once: nothing they send should have to wait for the engine.
      const [composer] = composers();
      if (composer) void turnTo(composer);
    });
  },
});
