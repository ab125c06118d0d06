import { type Attempt, attemptOf, type Verdict } from './attempt';
import { composersIn, sendControlAt } from './attempt-target';
import type { Editable } from './editable';
import { composerAt } from './find-composer';
import { deepTarget } from './shadow-root';
import { stop } from './stop';

/** What the guard must answer, at once, inside the event. */
export interface Judge {
  (attempt: Attempt): Verdict;
  /** Whether the composer's text may not leave yet; asks nothing of the viewer. */
  isPending(composer: Editable): boolean;
}

const CAPTURE = { capture: true, passive: false };
const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
] as const;

/**
 * Watches for every act that sends, before the page can see it: capture phase on `window`, armed at
 * `document_start`. What the judge holds neither reaches the page nor has its default effect.
 *
 * @returns Arms again: `document.open()` takes listeners away, and adding one twice is no harm.
 */
export function armSendHold(judge: Judge): () => void {
  const enter = enterWatch(judge);
  const onPress = pressWatch(judge);
  const onSubmit = (event: Event) => judgeSubmit(event, judge);
  const arm = () => {
    for (const name of ['keydown', 'keypress', 'keyup'] as const)
      addEventListener(name, enter.onKey, CAPTURE);
    addEventListener('beforeinput', enter.onBeforeInput, CAPTURE);
    for (const name of PRESSES) addEventListener(name, onPress, CAPTURE);
    addEventListener('submit', onSubmit, CAPTURE);
  };
  arm();
  return arm;
}

function enterWatch(judge: Judge) {
  /** The last Enter went through as a new line, so its `beforeinput` must too. */
  let newLine = false;
  /** Its keydown belonged to an input method, so its keyup sends nothing on purpose. */
  let composing = false;
  /** Both of the Enter that is down: its keyup goes by them, whatever is typed meanwhile. */
  let down = { newLine, composing };

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.type !== 'keydown') return;
    if (event.type === 'keydown') {
      composing = event.isComposing || event.keyCode === 229;
      newLine = false;
    }
    if (event.key !== 'Enter' && !(composing && event.code === 'Enter')) return;
    if (event.type === 'keydown') down = { newLine, composing };
    const composer = composerAt(event);
    if (!composer) return void pressByKey(event, deepTarget(event), judge);
    const attempt = attemptOf('enter', composer, event);
    if (event.type === 'keydown')
      down.newLine = newLine = event.shiftKey && !(composer instanceof HTMLInputElement);
    if (down.newLine) return;
    if (down.composing) {
      // The Enter that ends a composition sends nothing by intent; a page that sends on any keyup must not hear it.
      if (event.type === 'keyup' && judge.isPending(composer)) stop(event);
      return;
    }
    if (judge(attempt) === 'hold') stop(event);
  }

  function onBeforeInput(event: InputEvent): void {
    if (newLine || !/^insert(Paragraph|LineBreak)$/.test(event.inputType) || event.isComposing)
      return;
    const composer = composerAt(event);
    if (!composer) return;
    if (judge(attemptOf('enter', composer, event)) === 'hold') stop(event);
  }

  return { onKey, onBeforeInput };
}

/** Enter on a focused send button: pages may send on the key itself. */
function pressByKey(event: KeyboardEvent, target: Element | null, judge: Judge): void {
  const composer = target && sendControlAt(target, judge.isPending);
  if (composer && judge(attemptOf('click', composer, event)) === 'hold') stop(event);
}

function pressWatch(judge: Judge) {
  return (event: Event) => {
    const target = deepTarget(event);
    const composer = target && sendControlAt(target, judge.isPending);
    if (!composer) return;
    const by = event.type === 'click' ? 'click' : 'press';
    if (judge(attemptOf(by, composer, event)) === 'hold') stop(event);
  };
}

function judgeSubmit(event: Event, judge: Judge): void {
  const form = deepTarget(event);
  if (!(form instanceof HTMLFormElement)) return;
  for (const composer of composersIn(form)) {
    if (judge(attemptOf('submit', composer, event)) === 'hold') return stop(event);
  }
}
