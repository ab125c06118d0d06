/** What a person sees of Hushcart's box over a page. */
export interface Card {
  role: string;
  /** Its accessible name. */
  name: string;
  text: string;
  /** In CSS pixels of the frame. */
  width: number;
  buttons: { name: string; disabled: boolean; focused: boolean; x: number; y: number }[];
}

/**
 * Reads the box; runs in the page on its closed shadow root, which only a debugger can reach.
 *
 * Buttons' middles are in CSS pixels of the frame.
 */
export function readCard(this: ShadowRoot): Card | null {
  const card = this.querySelector<HTMLElement>('[role=alertdialog], [role=status]');
  if (!card) return null;
  const label = card.getAttribute('aria-labelledby');
  return {
    role: card.getAttribute('role')!,
    name: (label && this.getElementById(label)?.textContent) || '',
    text: card.innerText,
    width: card.getBoundingClientRect().width,
    buttons: [...card.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
      const focused = this.activeElement === button;
      return { name, disabled: button.disabled, focused, x: x + width / 2, y: y + height / 2 };
    }),
  };
}

/** A mark of Hushcart's beside somebody else's message. */
export interface MarkSeen {
  words: string;
  /** Whether it has a veil over the message. */
  isVeiled: boolean;
  /** Middle of the button on the veil, or of the mark, in CSS pixels of the frame. */
  x: number;
  y: number;
  /** Upper edge of the marked row, likewise. */
  top: number;
}

/** Reads the marks that can be seen; runs as `readCard` does. */
export function readMarks(this: ShadowRoot): MarkSeen[] | null {
  if (!this.querySelector('.marks')) return null;
  const all = [...this.querySelectorAll<HTMLElement>('.mark')];
  return all
    .filter((mark) => mark.style.visibility === 'visible')
    .map((mark) => {
      const at = (
        mark.querySelector('button') ?? mark.querySelector('.stub')!
      ).getBoundingClientRect();
      return {
        words: mark.querySelector('.stub')!.textContent ?? '',
        isVeiled: mark.querySelector('.veil') !== null,
        x: at.x + at.width / 2,
        y: at.y + at.height / 2,
        top: mark.getBoundingClientRect().top,
      };
    });
}
