import type { Level } from './level';

/** What each level does besides judging messages (`decide.ts`): rows are occasions, columns levels 0–3. */
const TABLE = {
  /** The host asks for contact details, shows a QR code, or calls into a group. */
  host_asks: ['banner', 'banner', 'banner-and-blur', 'hide'],
  /** A form asks for more than a purchase needs. */
  greedy_form: ['note', 'note', 'pin', 'pin'],
  /** Gifts, top-ups, “free skin” pages. */
  spending: ['nothing', 'remind', 'pin', 'block'],
  /** How long, and how late, live rooms are watched. */
  time: ['nothing', 'own-goal', 'parent-limit', 'parent-limit'],
  trackers: ['standard', 'standard', 'strict', 'strict'],
  /** A live site nobody has opened here before. */
  new_site: ['nothing', 'nothing', 'ask', 'list-only'],
  /** What a parent may see of it: never text, never a detail. */
  parent_sees: ['nothing', 'shared-week', 'week', 'week'],
} as const;

export type Occasion = keyof typeof TABLE;

export const occasions = Object.keys(TABLE) as Occasion[];

/** What Hushcart does on `occasion` at `level`. */
export function measureFor<O extends Occasion>(
  occasion: O,
  level: Level,
): (typeof TABLE)[O][number] {
  return TABLE[occasion][level];
}
