import { t } from '../../utils/i18n';
import { deepTarget, lineage } from '../../utils/page/shadow-root';
import type { Measures } from '../../utils/protection/decide';
import { LONGEST_LABEL, type Spending, spendingOn } from '../../utils/protection/spending';
import { openNote } from '../marks.content/note';
import { askParent, isAsking } from './ask-parent';

/** A mouse's way to a click, and keys. */
const ACTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'];
/** Only kept from the page, never prevented: a touch without its click would end with nothing said, and scrolling must not wait. */
const TOUCHES = ['touchstart', 'touchend'];
/** A control may be a few boxes around its words. */
const DEPTH = 4;
/** Least time between two reminders, and how long one stays, in milliseconds. */
const PACE = 60_000;
const STAYS = 10_000;

/** Minds what costs money: by the words on what is pressed. */
export interface Minding {
  /** A parent has allowed it here for a while, or no longer does. */
  allow(may: boolean): void;
}

/** @param site Id of this frame's site. */
export function mindSpending(site: string, measure: () => Measures['spending']): Minding {
  let isAllowed = false;
  let remindedAt = Number.NEGATIVE_INFINITY;

  function onAct(event: Event): void {
    const how = measure();
    if (how === 'free' || (how === 'pin' && isAllowed) || !isPress(event) || isAsking()) return;
    const target = deepTarget(event);
    const kind = target && spendingUnder(target);
    if (!kind) return;
    const isClick = event.type === 'click' || event.type === 'keydown';
    if (how === 'remind') return isClick ? remind(target) : undefined;
    event.stopImmediatePropagation();
    if (!TOUCHES.includes(event.type)) event.preventDefault();
    if (isClick) refuse(target, kind, how);
  }

  function remind(target: Element): void {
    const now = performance.now();
    if (now - remindedAt < PACE) return;
    remindedAt = now;
    openNote(target, t('spend_remind'), STAYS);
  }

  function refuse(anchor: Element, kind: Spending, how: 'pin' | 'block'): void {
    const request = { about: 'spend', site, types: [], preview: location.hostname } as const;
    askParent({
      anchor,
      title: t(`spend_title_${kind}`),
      why: t(how === 'pin' ? 'spend_why_pin' : 'spend_why_block'),
      back: t('spend_back'),
      request: how === 'pin' ? { ...request, types: [] } : null,
      onYes() {
        isAllowed = true;
        openNote(document.documentElement, t('spend_agreed'), STAYS);
      },
    });
  }

  for (const name of ACTS) addEventListener(name, onAct, { capture: true, passive: false });
  for (const name of TOUCHES) addEventListener(name, onAct, { capture: true, passive: true });
  return {
    allow(may) {
      isAllowed = may;
    },
  };
}

/** A key presses only what has the focus, and only these two do. */
function isPress(event: Event): boolean {
  return event.type !== 'keydown' || /^(Enter| )$/.test((event as KeyboardEvent).key);
}

/** What the pressed control is for; typing in a field is no control. */
function spendingUnder(target: Element): Spending | null {
  if (target.matches('input:not([type=button], [type=submit]), textarea, select')) return null;
  if ((target as HTMLElement).isContentEditable) return null;
  let depth = 0;
  for (const element of lineage(target)) {
    if (depth++ > DEPTH || element === document.body) return null;
    for (const label of labelsOf(element)) {
      const kind = spendingOn(label);
      if (kind) return kind;
    }
  }
  return null;
}

function labelsOf(element: Element): string[] {
  const named = ['aria-label', 'title', 'alt', 'value'].map((name) => element.getAttribute(name));
  const text = element.textContent ?? '';
  const own = text.length <= 2 * LONGEST_LABEL ? text : null;
  return [...named, own].filter((label) => label !== null);
}
