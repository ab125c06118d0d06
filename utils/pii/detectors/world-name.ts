import type { Detector, Found, Reading } from '../detector';
import { hintedBy } from '../finders/by-word';
import { nameForms } from '../world-names';
import { type NameForm, nameAt } from '../world-names/name-form';

const formsFor = hintedBy(nameForms);
/** How sure a name that is all of an answer makes it, 0–1. */
const ANSWERS = 0.6;

/**
 * Full names after words that announce one, beside a phone or an address, or in answer to a question, in
 * other languages than Chinese. Nicknames, the host's name and those of stars and brands are none.
 */
export const worldName: Detector = {
  id: 'world-name',
  type: 'person_name',
  needs: /[ぁ-ヿ가-힣ก-๛а-я々宛氏受]|名前|नाम|मैं?|हम|प्राप्त|खाताधारक|[a-zà-ỹ]{2}[\s.:'’]|0[5-9]0/,
  *find(reading, { asked }) {
    const forms = formsFor(reading);
    for (const { find } of forms) yield* find(reading);
    if (asked) yield* answerIn(reading, forms);
  },
};

/** The name that a message consists of. */
function* answerIn({ text }: Reading, forms: readonly NameForm[]): Generator<Found> {
  const start = text.length - text.trimStart().length;
  for (const { answer } of forms) {
    const length = answer?.(text.slice(start)) ?? 0;
    if (length > 0) return yield nameAt(text, start, start + length, ANSWERS);
  }
}
