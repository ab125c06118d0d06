import type { Mark, Veil } from './marks';

/** A mark as it is drawn. */
export interface MarkNode {
  row: Element;
  body: Element;
  element: HTMLElement;
  stub: HTMLElement;
  veil: HTMLElement | null;
}

const SVG = 'http://www.w3.org/2000/svg';
/** 24 × 24 outlines: a mark in a triangle; a shield. */
const SIGNS = {
  lure: 'M12 4L2.5 20h19ZM12 10v4M12 17v.01',
  harm: 'M12 3l8 3v6c0 5-3.5 7.5-8 9-4.5-1.5-8-4-8-9V6z',
};

/** Draws a mark; where it goes is up to `placeMarks`. */
export function markNode(row: Element, body: Element, mark: Mark, onShow: () => void): MarkNode {
  const element = boxOf('mark');
  element.classList.toggle('harm', mark.isHarm);
  element.setAttribute('role', 'listitem');
  const stub = boxOf('stub');
  stub.append(signOf(mark.isHarm ? SIGNS.harm : SIGNS.lure), mark.words);
  const veil = mark.veil && veilOf(mark.veil, onShow);
  // In the veil, which may be as high as a line: beside it there would be no room.
  veil?.prepend(stub);
  element.append(boxOf('stripe'), veil ?? stub);
  return { row, body, element, stub, veil };
}

function veilOf({ show, isShut = false }: Veil, onShow: () => void): HTMLElement {
  const veil = boxOf('veil');
  veil.classList.toggle('shut', isShut);
  if (show === null) return veil;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = show;
  // Only a hand takes it away, not the page.
  button.addEventListener('click', (event) => event.isTrusted && onShow());
  veil.append(button);
  return veil;
}

function signOf(path: string): SVGElement {
  const sign = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', '13'],
    ['height', '13'],
    ['aria-hidden', 'true'],
  ] as const)
    sign.setAttribute(name, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  sign.append(line);
  return sign;
}

function boxOf(name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  return box;
}
