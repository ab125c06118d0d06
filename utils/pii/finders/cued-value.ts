import type { Detector, Found, Reading } from '../detector';
import { after, before } from './around';

/** How much after a word is looked at, in UTF-16 code units. */
const REACH = 120;

export interface CuedRule extends Pick<Detector, 'id' | 'type' | 'kinds' | 'needs'> {
  /** The words that say what follows; global. */
  cue: RegExp;
  /** What may stand between, from the word's end on; may be empty. */
  between: RegExp;
  /** The value, from the end of what stands between. */
  value: RegExp;
  /** How sure it is that the value is one: 0 for not at all. */
  judge(value: string, words: Words): number;
}

/** What stands around a value, in lower case. */
export interface Words {
  /** Before the word that says what follows. */
  lead: string;
  word: string;
  /** Between the word and the value: how it is announced. */
  between: string;
  trail: string;
}

/** A detector of values that have no shape of their own, right after a word for them. */
export function cuedValueDetector({ cue, between, value, judge, ...detector }: CuedRule): Detector {
  return {
    ...detector,
    *find(reading: Reading): Generator<Found> {
      const { lower, text } = reading;
      for (const { 0: word, index } of lower.matchAll(cue)) {
        const from = index + word.length;
        const rest = lower.slice(from, from + REACH);
        const filler = between.exec(rest)?.[0] ?? '';
        const found = value.exec(rest.slice(filler.length))?.[0];
        if (!found) continue;
        const start = from + filler.length;
        const end = start + found.length;
        const typed = text.slice(start, end);
        const [lead, trail] = [before(reading, index), after(reading, end)];
        const confidence = judge(typed, { lead, word, between: filler, trail });
        if (confidence > 0) yield { start, end, value: typed, confidence };
      }
    },
  };
}

/**
 * Words between a cue and its value: is, set to, I used, sent you. At most eight, none of which another can
 * be read as.
 */
export const FILLER =
  /^(?:['’]s(?![a-z])|[\s:=>→"'“”()[\]【】「」]|号码?|就是|是|为|é|改[成为]|换成|设[成为]|填的?|输的?|用的?|发你了?|都?给你了?|我设的?|我?设置的?|我的?|了|的|刚才?|现在|还|也|地址|(?:is|was|are|es|ist|est|adalah|la)(?![a-z])|là|は|는|은|가|が){0,8}/;
