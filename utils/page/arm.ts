import { composers, remember } from './attempt-target';
import type { Editable } from './editable';
import { composerAt } from './find-composer';
import { armSendHold, type Judge } from './hold-send';
import { armSentWatch } from './sent-watch';
import { armShield } from './shield';

/** A hand on its way to the box is there before the focus is. */
const TURNS = ['pointerover', 'focusin', 'input'] as const;

/**
 * Arms every watch of this frame, ours before the page's; call it at `document_start`.
 *
 * @param onTurn Told when the viewer turns to a public composer, and whenever its draft changes.
 * @param onSent Told what a page has taken.
 */
export function armAll(
  judge: Judge,
  onTurn: (composer: Editable) => unknown,
  onSent: (text: string) => unknown,
): void {
  /** All of them only where it takes that: to know what is on show, the page must be laid out. */
  const sentBy = (event: Event) => {
    const composer = composerAt(event);
    return composer ? [composer] : composers();
  };
  const onDraftEvent = (event: Event) => {
    const composer = composerAt(event);
    if (!composer) return;
    remember(composer);
    onTurn(composer);
  };
  const watching = { capture: true, passive: true };
  const arms = [
    armShield(),
    armSendHold(judge),
    armSentWatch(sentBy, onSent),
    () => {
      for (const name of TURNS) addEventListener(name, onDraftEvent, watching);
    },
  ];
  const arm = () => {
    for (const one of arms) one();
  };
  arm();
  // `document.open()` takes every listener away and then the root element: put them back.
  new MutationObserver(arm).observe(document, { childList: true });
}
