import type { Code } from '../../text/codes';
import { DIGIT, LETTER } from '../../text/signs';
import type { Detector, Found } from '../detector';
import { after, before, isInsideWord } from './around';
import type { Around } from './number-detector';

export interface CodeRule extends Pick<Detector, 'id' | 'type'> {
  /** What `lower` must hold: codes are looked for only then. */
  needs: RegExp;
  /** Fewest and most signs, without what divides them. */
  signs: readonly [least: number, most: number];
  /** What the code must look like, in capitals: a judge costs more. */
  form: RegExp;
  /** How sure it is that the code is one (0 for not at all), or what exactly was found. */
  judge(code: Code, around: Around): number | Found;
}

/** A detector that looks at what mixes letters and digits, of the lengths that it names. */
export function codeDetector({ signs, form, judge, ...detector }: CodeRule): Detector {
  const [least, most] = signs;
  return {
    ...detector,
    kinds: DIGIT | LETTER,
    find(reading, context) {
      const found: Found[] = [];
      for (let length = least; length <= most; length++)
        for (const code of reading.codes()[length]!) {
          if (!form.test(code.code)) continue;
          const { start, end, code: value } = code;
          const judged = judge(code, {
            lead: before(reading, start),
            trail: after(reading, end),
            isInsideWord: isInsideWord(reading, start, end),
            reading,
            context,
          });
          if (typeof judged !== 'number') found.push(judged);
          else if (judged > 0) found.push({ start, end, value, confidence: judged });
        }
      return found;
    },
  };
}
