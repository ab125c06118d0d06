import { remember } from './attempt-target';
import { composerOf } from './find-composer';
import { armSendHold, type Judge } from './hold-send';
import { readDraft } from './read-draft';
import { deepTarget } from './shadow-root';
import { armShield } from './shield';

/**
 * Arms every watch of this frame, ours before the page's; call it at `document_start`.
 *
 * @param onDraft Told the draft of a public composer when the viewer turns to it, and whenever it changes.
 */
export function armAll(judge: Judge, onDraft: (draft: string) => void): void {
  const onDraftEvent = (event: Event) => {
    const target = deepTarget(event);
    const composer = target && composerOf(target);
    if (!composer) return;
    remember(composer);
    onDraft(readDraft(composer));
  };
  const watching = { capture: true, passive: true };
  const arms = [
    armShield(),
    armSendHold(judge),
    () => addEventListener('focusin', onDraftEvent, watching),
    () => addEventListener('input', onDraftEvent, watching),
  ];
  const arm = () => {
    for (const one of arms) one();
  };
  arm();
  // `document.open()` takes every listener away and then the root element: put them back.
  new MutationObserver(arm).observe(document, { childList: true });
}
