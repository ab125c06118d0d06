import type { Numeral } from '../../text/numbers';
import type { Detector, Found, Reading, ScanContext } from '../detector';
import { after, before, isInsideWord } from './around';

/** What stands around a number, in lower case. */
export interface Around {
  lead: string;
  trail: string;
  /** Letters or digits touch it. */
  isInsideWord: boolean;
  reading: Reading;
  context: ScanContext;
}

export interface NumberRule extends Pick<Detector, 'id' | 'type' | 'kinds' | 'needs'> {
  /** Fewest and most digits. */
  digits: readonly [least: number, most: number];
  /** What the digits must look like: a judge costs more. */
  form?: RegExp;
  /** How sure it is that the number is one (0 for not at all), or what exactly was found. */
  judge(number: Numeral, around: Around): number | Found;
}

/** A detector that looks at the numbers of a message, of the lengths that it names. */
export function numberDetector({ digits, form, judge, ...detector }: NumberRule): Detector {
  const [least, most] = digits;
  return {
    ...detector,
    digits,
    find(reading, context) {
      const found: Found[] = [];
      for (let length = least; length <= most; length++)
        for (const number of reading.numbers[length]!) {
          if (form && !form.test(number.digits)) continue;
          const judged = judge(number, aroundOf(number, reading, context));
          const { start, end, digits: value } = number;
          if (typeof judged !== 'number') found.push(judged);
          else if (judged > 0) found.push({ start, end, value, confidence: judged });
        }
      return found;
    },
  };
}

function aroundOf({ start, end }: Numeral, reading: Reading, context: ScanContext): Around {
  return {
    lead: before(reading, start),
    trail: after(reading, end),
    isInsideWord: isInsideWord(reading, start, end),
    reading,
    context,
  };
}
