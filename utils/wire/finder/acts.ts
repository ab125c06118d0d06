import { composersIn, sendControlAt } from '../../page/attempt-target';
import type { Editable } from '../../page/editable';
import { composerOf } from '../../page/find-composer';
import { deepTarget } from '../../page/shadow-root';

/**
 * Tells which chat boxes an act sends. The guard's listeners come first and stop what it holds: what is heard here was
 * innocent, or decided on. What the guard passes unjudged (a new line, the end of a composition) sends nothing.
 */
export function openActs(isOpen: (composer: Editable) => boolean): {
  boxesOf(event: Event): Editable[];
} {
  let newLine = false;
  /** Whether the Enter that is down sends nothing: its keyup goes by that, whatever is typed meanwhile. */
  let passes = false;

  function ofKey(event: KeyboardEvent): Editable[] {
    const isDown = event.type === 'keydown';
    const composing = event.isComposing || event.keyCode === 229;
    if (isDown) newLine = false;
    if (isDown && composing && event.code === 'Enter') passes = true;
    if (event.key !== 'Enter') return [];
    const target = deepTarget(event);
    const box = target && composerOf(target);
    if (isDown) {
      newLine = event.shiftKey && !(box instanceof HTMLInputElement);
      passes = newLine || composing;
    }
    const composer = box || (target && sendControlAt(target, isOpen));
    return composer && !passes ? [composer] : [];
  }

  return {
    boxesOf(event) {
      if (event instanceof KeyboardEvent) return ofKey(event);
      const target = deepTarget(event);
      if (!target) return [];
      if (event.type === 'submit')
        return target instanceof HTMLFormElement ? composersIn(target) : [];
      if (event instanceof InputEvent) {
        const breaks = /^insert(Paragraph|LineBreak)$/.test(event.inputType) && !event.isComposing;
        const composer = breaks && !newLine ? composerOf(target) : null;
        return composer ? [composer] : [];
      }
      const composer = sendControlAt(target, isOpen);
      return composer ? [composer] : [];
    },
  };
}
