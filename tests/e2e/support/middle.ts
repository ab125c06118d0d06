import type { FrameLike, PageLike } from './driver';

/** A place in the window, in CSS pixels from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Where the frame that holds the chat begins; the origin if there is none. */
export async function frameOffset(page: FrameLike): Promise<Point> {
  const offset = await page.evaluate(
    "JSON.stringify(document.getElementById('chatframe')?.getBoundingClientRect() ?? null)",
  );
  return JSON.parse(offset as string) ?? ORIGIN;
}

/** The middle of the rectangle that `expression` gives in `frame`, or `null`. */
export async function middleOf(frame: FrameLike, expression: string): Promise<Point | null> {
  const answer = await frame.evaluate(`JSON.stringify((${expression}) ?? null)`);
  const rect = JSON.parse(answer as string) as DOMRect | null;
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** The middle of what the selector finds in the page, its open shadow roots or its frames. */
export async function findMiddle(page: PageLike, selector: string): Promise<Point | null> {
  for (const [i, frame] of page.frames().entries()) {
    const { x, y } = i > 0 ? await frameOffset(page) : ORIGIN;
    const found = await middleOf(frame, `(${rectOf})(${JSON.stringify(selector)})`);
    if (found) return { x: found.x + x, y: found.y + y };
  }
  return null;
}

/** Runs in the page. */
const rectOf = `(selector) => {
  const find = (root) => root.querySelector(selector) ??
    [...root.querySelectorAll('*')].map((host) => host.shadowRoot && find(host.shadowRoot)).find(Boolean);
  const element = find(document);
  element?.scrollIntoView({ block: 'nearest' });
  return element?.getBoundingClientRect();
}`;
