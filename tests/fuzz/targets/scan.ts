import { HOLDS } from '../../../utils/pii/finding';
import { mask } from '../../../utils/pii/mask';
import { scan, starred } from '../../../utils/pii/scan';
import { must, target } from '../target';
import { textFrom } from '../texts';

/** Shorter values may stand elsewhere by chance. */
const SHORT = 4;

/**
 * Findings lie in the text, in order and apart; with them out of the way nothing is left that would be held, and none
 * of them can be read in the masked message.
 */
export const scanAndMask = target({
  name: 'scan',
  make: textFrom,
  check(text) {
    const findings = scan(text);
    const masked = mask(text, findings);
    let last = 0;
    for (const { type, start, end, confidence, value } of findings) {
      must(start >= last && end > start && end <= text.length, `it lies at ${start}–${end}`);
      must(confidence > 0 && confidence <= 1, `its confidence is ${confidence}`);
      must(value !== '', 'it is nothing');
      const isTwice = (text.slice(0, start) + text.slice(end)).includes(value);
      if (value.length > SHORT && !isTwice) {
        must(!masked.includes(value), `${type} can be read: ${masked}`);
      }
      last = end;
    }
    const rest = starred(text, findings);
    const left = scan(rest).filter((one) => one.confidence >= HOLDS && !touches(rest, one));
    const says = left.map(({ type, value, detector }) => `${type} ${value} (${detector})`);
    must(left.length === 0, `left in ${JSON.stringify(rest)}: ${says.join(', ')}`);
  },
});

/** Whether a finding is made of the stars themselves. */
function touches(rest: string, { start, end }: { start: number; end: number }): boolean {
  return rest.slice(Math.max(0, start - 1), end + 1).includes('*');
}
