import type { Editable } from './editable';

/** One act by which a page would send what stands in a composer. */
export interface Attempt {
  composer: Editable;
  /** `enter`: a key in the composer. `press`: pointer or touch on a control. `click`: a click alone. `submit`: a form's event. */
  by: 'enter' | 'press' | 'click' | 'submit';
  /** Where the event was aimed: the composer, the control or the form. */
  target: Element;
  /** Middle of the target when it was held, in CSS pixels of the viewport. */
  spot: { x: number; y: number };
  /** Whether a finger did it, so that touch events belong to its replay. */
  touch: boolean;
  /** The submit button of a `submit`, if any. */
  submitter: HTMLElement | null;
}

/** What the guard does with an attempt: let it through, or hold it and ask. */
export type Verdict = 'let' | 'hold';

/** Describes an attempt as it happens. */
export function attemptOf(
  by: Attempt['by'],
  composer: Editable,
  target: Element,
  more: Partial<Pick<Attempt, 'touch' | 'submitter'>> = {},
): Attempt {
  const { x, y, width, height } = target.getBoundingClientRect();
  const spot = { x: x + width / 2, y: y + height / 2 };
  return { composer, by, target, spot, touch: false, submitter: null, ...more };
}
