import { asksForDetails } from '../../../utils/lures/asks';
import { lureLabels } from '../../../utils/lures/lure';
import { matchLures } from '../../../utils/lures/match';
import { fromPunycode } from '../../../utils/lures/punycode';
import { must, target } from '../target';
import { textFrom } from '../texts';

/** Lures have a known name and lie in the text, the surest first. */
export const lures = target({
  name: 'lures',
  make: textFrom,
  check(text) {
    let last = 1;
    for (const { label, start, end, confidence } of matchLures(text)) {
      must(lureLabels.includes(label), `${label} is no label`);
      must(start >= 0 && end > start && end <= text.length, `it lies at ${start}–${end}`);
      must(confidence > 0 && confidence <= last, `its confidence is ${confidence}`);
      last = confidence;
    }
    asksForDetails(text);
    fromPunycode(text);
  },
});
