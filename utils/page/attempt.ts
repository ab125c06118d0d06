import type { Editable } from './editable';
import { deepTarget } from './shadow-root';

/** One act by which a page would send what stands in a composer. */
export interface Attempt {
  composer: Editable;
  /** `enter`: a key in the composer. `press`: pointer or touch on a control. `click`: a click alone. `submit`: a form's event. */
  by: 'enter' | 'press' | 'click' | 'submit';
  /** Where the event was aimed: the composer, the control or the form. */
  target: Element;
  /** Middle of the target when it was held, in CSS pixels of the viewport; of a key 0, 0. */
  spot: { x: number; y: number };
  /** Whether a finger did it, so that touch events belong to its replay. */
  touch: boolean;
  /** The submit button of a `submit`, if any. */
  submitter: HTMLElement | null;
  /** Whether its event is the last of the act: a key is up again, a press has become a click. */
  whole: boolean;
}

/** What the guard does with an attempt: let it through, or hold it and ask. */
export type Verdict = 'let' | 'hold';

/** The last event of each act. A held touch is followed by no click, a held key by no input. */
const LAST = /^(keyup|beforeinput|touchend|click|submit)$/;

/** Describes an attempt as it happens. */
export function attemptOf(by: Attempt['by'], composer: Editable, event: Event): Attempt {
  const target = deepTarget(event)!;
  // A key has no place, and asking for one would have the page laid out.
  const { x, y, width, height } = by === 'enter' ? new DOMRect() : target.getBoundingClientRect();
  const { type, pointerType, submitter = null } = event as PointerEvent & SubmitEvent;
  return {
    composer,
    by,
    target,
    spot: { x: x + width / 2, y: y + height / 2 },
    touch: type.startsWith('touch') || pointerType === 'touch',
    submitter,
    whole: LAST.test(type),
  };
}
