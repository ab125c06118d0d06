import { fold } from '../../../utils/text/fold';
import { typedSpan } from '../../../utils/text/view';
import { must, target } from '../target';
import { textFrom } from '../texts';

/** Each sign of a folded text leads back into the text as typed, and none before the one it follows. */
export const folding = target({
  name: 'fold',
  make: textFrom,
  check(text) {
    const view = fold(text);
    let last = 0;
    for (let i = 0; i < view.text.length; i++) {
      const { start, end } = typedSpan(view, i, i + 1);
      must(start >= last && end > start && end <= text.length, `sign ${i} is at ${start}–${end}`);
      last = start;
    }
  },
});
