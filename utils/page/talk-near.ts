import { lineage } from './shadow-root';

const LIST = '[aria-live=polite], [role=log], ul, ol';
const LIVE = '[aria-live=polite], [role=log]';
/** Comments under an article have an age, and may be answered one by one. */
const PAST = /[天周月年]前|小时前|回复|\bago\b|\breply\b|\d ?[dwy]\b/i;
/** A composer's own row and bar, its panel, the panel with the list: more is another part of the page. */
const PANEL_DEPTH = 6;
/** How many neighbours of each are looked at, on either side. */
const NEIGHBOURS = 3;
/** How many rows make a list of what is none by its tag. */
const ROWS = 3;
/** How many elements are looked through for rows. */
const DEEPEST = 150;
/** Longest row of a chat, in UTF-16 code units. */
const LONGEST = 240;

/**
 * Whether others talk next to a box: 3 for a list that says it is live, in rows of "name: text", before the box; less
 * for less; below 0 for comments of the past, and for a list that comes only after the box.
 */
export function talkNear(box: Element): number {
  let depth = 0;
  for (const part of lineage(box)) {
    const before = talkIn(siblings(part, 'previousElementSibling'));
    if (before !== null) return before;
    if (talkIn(siblings(part, 'nextElementSibling')) !== null) return -1;
    if (++depth > PANEL_DEPTH) return 0;
  }
  return 0;
}

function siblings(part: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const found: Element[] = [];
  for (let at = part[side]; at && found.length < NEIGHBOURS; at = at[side]) found.push(at);
  return found;
}

function talkIn(parts: Element[]): number | null {
  for (const part of parts) {
    const list = part.matches(LIST) ? part : part.querySelector(LIST);
    const rows = rowsOf(list ?? part);
    if (!list && rows.length < ROWS) continue;
    if (rows.some((row) => PAST.test(row.textContent))) return -2;
    return 1 + (list?.closest(LIVE) ? 1 : 0) + (rows.length >= ROWS && rows.every(isLine) ? 1 : 0);
  }
  return null;
}

/** Rows of what others say, however deep they are wrapped; empty where nothing is alike. */
function rowsOf(part: Element): Element[] {
  const inside = part.getElementsByTagName('*');
  for (let i = -1; i < Math.min(inside.length, DEEPEST); i++) {
    const rows = [...(inside[i] ?? part).children].slice(0, ROWS);
    if (rows.length === ROWS && rows.every((row) => isAlike(row, rows[0]!))) return rows;
  }
  return [];
}

function isAlike(row: Element, other: Element): boolean {
  return row.localName === other.localName && row.textContent.trim() !== '';
}

/** "name — text", in two elements or around a colon. */
function isLine(row: Element): boolean {
  const text = row.textContent.trim();
  return text.length <= LONGEST && (row.children.length > 1 || /[:：]/.test(text));
}
