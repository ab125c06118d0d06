import { CLUE_LEAD } from './clues';
import { NAME_RULES } from './rules';

/** Chinese signs that some lead holds: behind any other Chinese sign no rule fits. */
const LEAD_SIGNS: ReadonlySet<string> = new Set(
  NAME_RULES.map(({ lead }) => lead.source)
    .join('')
    .concat(CLUE_LEAD)
    .match(/[\u4E00-\u9FFF]/g),
);

/** Whether some rule's lead may fit before a place: cheaper than asking each. */
export function mayFollow(lower: string, start: number): boolean {
  const last = lower[start - 1];
  return last === undefined || last < '\u4E00' || last > '\u9FFF' || LEAD_SIGNS.has(last);
}
