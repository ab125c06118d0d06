import type { DataType } from '../../utils/pii/finding';
import type { Leaving } from '../../utils/wire/ear/line';
import { textIn } from '../../utils/wire/finder/inflate';

/** What a form asks too much, as it is filled in now. */
export interface Excess {
  types: DataType[];
  /** As typed; a picture has none. */
  values: string[];
  /** To whom it goes. */
  host: string;
}

/** Keeps forms that ask for more than they need until a parent has said yes. */
export interface FormGate {
  /** Somebody writes in this field: its form is looked at with each call of the page. */
  onInput(field: Element): void;
  /** Whether a submit was stopped. */
  onSubmit(form: HTMLFormElement, event: Event): boolean;
  /** Whether a call of the page carries what such a form holds. */
  stops(leaving: Leaving): boolean;
}

/** Shorter values are found in anything. */
const SHORTEST = 5;

/**
 * @param needsPin Whether the level says so.
 * @param excessOf `null`: nothing of it is filled in.
 * @param ask Asks a parent, and calls back once they have said yes.
 */
export function openFormGate(
  needsPin: () => boolean,
  excessOf: (form: HTMLFormElement) => Excess | null,
  ask: (form: HTMLFormElement, excess: Excess, onYes: () => void) => void,
): FormGate {
  const watched = new Set<HTMLFormElement>();
  /** What a parent has said yes to: another number in the same form is another question. */
  const agreed = new WeakMap<HTMLFormElement, string>();

  function excessIn(form: HTMLFormElement): Excess | null {
    const excess = needsPin() ? excessOf(form) : null;
    return excess && agreed.get(form) !== excess.values.join() ? excess : null;
  }

  function hold(form: HTMLFormElement, excess: Excess): void {
    ask(form, excess, () => agreed.set(form, excess.values.join()));
  }

  return {
    onInput(field) {
      const { form } = field as Partial<HTMLInputElement>;
      if (form) watched.add(form);
    },
    onSubmit(form, event) {
      const excess = excessIn(form);
      if (!excess) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      hold(form, excess);
      return true;
    },
    stops({ url, body }) {
      if (watched.size === 0 || !needsPin()) return false;
      const text = `${url}\n${textIn(body)}`;
      for (const form of watched) {
        if (!form.isConnected) watched.delete(form);
        const excess = excessIn(form);
        const isIn = excess?.values.some(
          (value) => value.length >= SHORTEST && text.includes(value),
        );
        if (!excess || !isIn) continue;
        // Later: the page waits for its answer.
        setTimeout(() => hold(form, excess));
        return true;
      }
      return false;
    },
  };
}
