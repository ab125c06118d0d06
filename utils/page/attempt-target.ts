import { type Editable, editableOf } from './editable';
import { composerOf, frameSite, namedComposers } from './find-composer';
import { readDraft, sameDraft } from './read-draft';
import { isSendControl } from './send-control';

/** Composers typed in lately, also those in shadow roots and those no record names. */
const seen = new Set<WeakRef<Editable>>();

/** Remembers the composer a viewer is writing in; called on every `input`. */
export function remember(composer: Editable): void {
  for (const known of seen) {
    const element = known.deref();
    if (element === composer) return;
    if (!element?.isConnected) seen.delete(known);
  }
  seen.add(new WeakRef(composer));
}

/** The composer that `isPending` picks and whose text pressing `target` would send, or `null`. */
export function sendControlAt(
  target: Element,
  isPending: (composer: Editable) => boolean,
): Editable | null {
  const frame = frameSite();
  if (!frame) return null;
  for (const composer of composers()) {
    if (isPending(composer) && isSendControl(target, composer, frame.site)) return composer;
  }
  return null;
}

/** The composers that `form` would submit. */
export function composersIn(form: HTMLFormElement): Editable[] {
  const areas = form.querySelectorAll('[contenteditable]:not([contenteditable=false])');
  return [...form.elements, ...areas].flatMap((element) => {
    const box = editableOf(element);
    return box && composerOf(box) ? [box] : [];
  });
}

/** The public composers of this frame, as they are now. */
export function composers(): Set<Editable> {
  const remembered = [...seen].flatMap((known) => known.deref() ?? []);
  const live = remembered.filter((box) => box.isConnected && composerOf(box));
  return new Set([...live, ...namedComposers()]);
}

/** The composer, or what the page has put in its place with the same text. */
export function successorOf(composer: Editable, text: string): Editable | null {
  if (composer.isConnected) return composer;
  return [...composers()].find((box) => sameDraft(readDraft(box), text)) ?? null;
}
