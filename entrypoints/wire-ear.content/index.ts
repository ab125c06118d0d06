import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../utils/messages';
import { atRest } from '../../utils/page/settled';
import { deepTarget } from '../../utils/page/shadow-root';
import { hostPermissions } from '../../utils/sites';
import { openBacklog } from '../../utils/wire/ear/backlog';
import { type Finder, provideEar } from '../../utils/wire/ear/ear';
import { openLine } from '../../utils/wire/ear/line';
import type { Word } from '../../utils/wire/ear/words';
import type { Needle } from '../../utils/wire/needles/needle';
import { ARM, DISARM } from '../../utils/wire/signals';

/** The acts that a guard judges; ours are armed after its listeners, so that what it stops is not heard here. */
const ACTS = [
  'keydown',
  'keypress',
  'beforeinput',
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'submit',
] as const;
const CAPTURE = { capture: true, passive: true };
/** A form that waits for a parent is prevented: of a passive listener no browser heeds that. */
const MAY_PREVENT = { capture: true, passive: false };
/** What is remembered until the finder is there. */
const MOST_FIELDS = 100;
/**
 * The isolated end of the wire watch: hears what is typed, and wakes the taps and the finder when something is. Until
 * then no call of the page is looked at.
 */
export default defineContentScript({
  matches: hostPermissions(),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    let finder: Finder | null = null;
    let asked = false;
    let armed = false;
    let fields = new Map<Element, boolean>();
    let shared: Needle[] = [];
    const backlog = openBacklog();
    const line = openLine((leaving) => {
      if (leaving.way === 'peer') return sayPeer();
      if (finder) return finder.onLeaving(leaving);
      backlog.add(leaving);
      if (!armed) join();
      return '';
    });

    /** A frame of a page: whether anything was typed around it is not known before it first sends something. */
    let joined = false;
    function join(): void {
      if (joined) return;
      joined = true;
      hear();
      ask('wire.join', null).then(onShared, () => {});
    }

    function onShared(needles: Needle[]): void {
      if (needles.length > 0) {
        arm();
        shared = needles;
        if (finder) finder.onShared(needles);
        else load();
      } else if (!armed) {
        line.say(DISARM);
        backlog.take();
      }
    }

    function arm(): void {
      if (!armed) line.say(ARM);
      armed = true;
    }

    provideEar({
      say: line.say,
      attach(given) {
        finder = given;
        for (const [field, byPerson] of fields) finder.onInput(field, byPerson);
        for (const leaving of backlog.take()) finder.onLeaving(leaving);
        if (shared.length > 0) finder.onShared(shared);
        fields = new Map();
      },
    });

    function load(): void {
      if (asked || finder) return;
      asked = true;
      hear();
      ask('wire.load', null).catch(() => {
        asked = false; // The next field asks again.
      });
    }

    function onInput(event: Event): void {
      const target = deepTarget(event);
      if (!target) return;
      arm();
      load();
      if (finder) finder.onInput(target, event.isTrusted);
      else if (fields.size < MOST_FIELDS)
        fields.set(target, event.isTrusted || fields.get(target) === true);
    }

    function onSubmit(event: Event): void {
      const form = deepTarget(event);
      if (form instanceof HTMLFormElement) finder?.onSubmit(form, event);
    }

    const listen = () => {
      addEventListener('focusin', onFocus, CAPTURE);
      addEventListener('blur', hear, CAPTURE);
      addEventListener('input', onInput, CAPTURE);
      addEventListener('change', onInput, CAPTURE);
      for (const name of ACTS) addEventListener(name, onAct, CAPTURE);
      addEventListener('submit', onSubmit, MAY_PREVENT);
    };
    const onAct = (event: Event) => finder?.onAct(event);
    const onFocus = (event: Event) => {
      if (event.target instanceof Element && isField(event.target)) load();
    };
    /** Listens to the background. No other frame has anything to tell before somebody turns to it: that takes the focus from here. */
    let hears = false;
    function hear(): void {
      if (hears) return;
      hears = true;
      browser.runtime.onMessage.addListener((word: Word, _sender, respond) => {
        if (word?.name === 'wire.shared') onShared(word.needles);
        if (word?.name === 'wire.typed') respond(finder?.typed() ?? []);
      });
    }
    listen();
    void atRest().then(hear);
    if (window !== window.top) line.say(ARM);
    // `document.open()` takes every listener away and then the root element: put them back, as the guard does.
    new MutationObserver(listen).observe(document, { childList: true });
  },
});

/** That the page has opened a direct connection: nothing of it is read or held back. */
function sayPeer(): string {
  void ask('wire.peer', null).catch(() => {}); // A page that outlived this version of ours: the popup says less.
  return '';
}

function isField(element: Element): boolean {
  if (element.matches('input, textarea, select')) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}
