import type { MessageShape, PageSite } from '../sites/site';
import { composers, remember } from './attempt-target';
import type { Editable } from './editable';
import { composerOf } from './find-composer';
import { lineage } from './shadow-root';

/** Where the messages of a room come in. */
export interface MessageList extends Pick<MessageShape, 'row' | 'text'> {
  container: Element;
}

const LIVE = '[aria-live=polite], [role=log]';
const SCROLLS = /^(auto|scroll|overlay)$/;
/** A composer's own row and bar, its panel, the panel with the list: more is another part of the page. */
const PANEL_DEPTH = 6;
const BOXES = 'textarea, input:not([type]), input[type=text], [contenteditable]';
const MOST_BOXES = 20;
/** Boxes of a panel that are looked at. */
const MOST = 300;

/** The list of the room in this frame: by the site's record, else by where its chat box is. `null`: none yet. */
export function findMessageList(site: PageSite): MessageList | null {
  const { container = [], ...shape } = site.list ?? {};
  for (const selector of container) {
    const named = document.querySelector(selector);
    if (named) return { container: named, ...shape };
  }
  for (const composer of composersHere()) {
    const near = listNear(composer);
    if (near) return { container: near };
  }
  return null;
}

/** The chat boxes of this frame; where none is known by name or use, those that look like one. */
export function composersHere(): Iterable<Editable> {
  const known = composers();
  if (known.size > 0) return known;
  const boxes = [...document.querySelectorAll(BOXES)].slice(0, MOST_BOXES);
  const met = boxes.flatMap((box) => composerOf(box) ?? []);
  for (const composer of met) remember(composer);
  return met;
}

/** What is read out as it grows, or scrolls, in the panel of the composer. */
function listNear(composer: Editable): Element | null {
  let depth = 0;
  for (const ancestor of lineage(composer)) {
    const boxes = [...ancestor.querySelectorAll(LIVE), ...scrollers(ancestor)];
    const list = boxes.find((box) => !holds(box, composer) && box.childElementCount > 0);
    if (list) return list;
    if (++depth > PANEL_DEPTH || ancestor === document.body) return null;
  }
  return null;
}

function* scrollers(ancestor: Element): Generator<Element> {
  let seen = 0;
  for (const box of ancestor.querySelectorAll('div, ul, ol, section')) {
    if (++seen > MOST) return;
    if (SCROLLS.test(getComputedStyle(box).overflowY)) yield box;
  }
}

function holds(box: Element, composer: Editable): boolean {
  for (const ancestor of lineage(composer)) if (ancestor === box) return true;
  return false;
}
