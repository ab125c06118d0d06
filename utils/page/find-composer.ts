import { siteHere } from '../sites/here';
import { isRoom } from '../sites/match';
import type { PageSite } from '../sites/site';
import { composerScore, THRESHOLD } from './composer-signals';
import { type Editable, editableOf, isVisible, isWritable } from './editable';
import { closestDeep, deepTarget } from './shadow-root';

/** The site and address this frame stands for; frames without an address of their own take their parent's. */
export function frameSite(): { site: PageSite; url: string } | null {
  const url = location.protocol === 'about:' ? parentUrl() : location.href;
  const site = siteHere();
  return site && { site, url };
}

/**
 * The public composer that `element` belongs to, or `null`: by the site's record first, and by what it
 * looks like where the record knows nothing of it.
 */
export function composerOf(element: Element): Editable | null {
  const box = editableOf(element);
  const kind = box && isWritable(box) && kindOf(box);
  return kind ? box : null;
}

/** The public composer that an event happened in, or `null`. */
export function composerAt(event: Event): Editable | null {
  const target = deepTarget(event);
  return target && composerOf(target);
}

/** Whether what is written there stays for whoever comes, as under a video, and does not scroll away. */
export function isComment(box: Editable): boolean {
  return kindOf(box) === 'comment';
}

function kindOf(box: Editable): 'chat' | 'comment' | null {
  const frame = frameSite();
  if (!frame || isIn(box, frame.site.decoys)) return null;
  const room = isRoom(frame.site, frame.url);
  if (room && isIn(box, frame.site.composer)) return 'chat';
  if (isIn(box, frame.site.comments)) return 'comment';
  return room && looksLikeChat(box) ? 'chat' : null;
}

/** How long it holds that a box looked like a chat's, in milliseconds: one key is five events, and each asks. */
const HOLDS = 1000;
const looked = new WeakMap<Editable, number>();

/** Looks anew at once where the answer was no: a box may get its label late. */
function looksLikeChat(box: Editable): boolean {
  const now = performance.now();
  if (now < (looked.get(box) ?? 0)) return true;
  if (composerScore(box) < THRESHOLD) return false;
  looked.set(box, now + HOLDS);
  return true;
}

function isIn(box: Editable, selectors: string[]): boolean {
  return selectors.some((selector) => closestDeep(box, selector));
}

/** The composers on show now that the site's record names; those it does not are met when typed in. */
export function* namedComposers(): Generator<Editable> {
  const frame = frameSite();
  if (!frame || !isRoom(frame.site, frame.url)) return;
  for (const selector of [...frame.site.composer, ...frame.site.comments]) {
    for (const region of document.querySelectorAll(selector)) {
      const box = firstEditable(region);
      if (box && isVisible(box) && composerOf(box)) yield box;
    }
  }
}

function firstEditable(region: Element): Editable | null {
  const own = editableOf(region);
  if (own) return own;
  const inner = region.querySelector(
    'textarea, input, [contenteditable]:not([contenteditable=false])',
  );
  return inner && editableOf(inner);
}

function parentUrl(): string {
  try {
    return window.parent.location.href;
  } catch {
    return location.href; // Another origin: not ours to speak for.
  }
}
