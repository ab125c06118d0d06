import { isCount } from '../../text/count';
import { languages } from '../../text/languages';
import { type Lexicon, lexiconOf } from '../../text/lexicon';
import { runsOf } from '../../text/spoken-run';
import type { Change } from '../../text/view';
import { type Token, tokensOf } from '../../text/words';
import { moreLanguages } from './digit-words';

const more = moreLanguages.map(lexiconOf);
const all = [...languages.map(lexiconOf), ...more];
/** Messages have none of them, mostly. */
const MORE_WORDS: ReadonlySet<string> = new Set(more.flatMap(({ words }) => [...words.keys()]));
/** From so many digits on, two words among figures are enough. */
const LONG = 8;
/** What is said in four words after a word for it is a code: nove um zero dois. */
const CODE =
  /(?<![a-z])(?:otp|pin|c[óo]digo|code|codice|kode|kod|passcode|cvv|ccv|cvc|c v v|c v c|csc|security code|puk|combo|combination|gate|garage|locker|buzzer|digicode|digits on|numbers on|on the back|senha|clave|tac|pin code)(?![a-z])/;
const CODE_WORDS = 4;
/** A card's has three. */
const CARD_CODE =
  /(?<![a-z])(?:cvv|ccv|cvc|c v v|c v c|csc|security code|digits on|numbers on|on the back|padlock|combo|combination|lockbox|keypad|gate code|side gate|three digits|3 digits)(?![a-z])/;
const CARD_CODE_WORDS = 3;
const CODE_MOST = 6;

/** tre quattro otto 71 92 zero sei 5 → 348719206 5. */
export function digitsMore(lower: string): Change[] {
  const tokens = tokensOf(lower);
  const isSaid = tokens.some(({ text }) => MORE_WORDS.has(text));
  for (const lexicon of isSaid ? more : []) {
    const changes = changesBy(lexicon, lower, tokens, (words, digits) =>
      digits >= LONG ? words >= 2 : words >= 3 && digits >= 6,
    );
    if (changes.length > 0) return changes;
  }
  if (!CODE.test(lower)) return [];
  const least = CARD_CODE.test(lower) ? CARD_CODE_WORDS : CODE_WORDS;
  for (const lexicon of all) {
    const changes = changesBy(
      lexicon,
      lower,
      tokens,
      (words, digits) => words >= least && words === digits && digits <= CODE_MOST,
    );
    if (changes.length > 0) return changes;
  }
  return [];
}

function changesBy(
  lexicon: Lexicon,
  lower: string,
  tokens: readonly Token[],
  isNumber: (words: number, digits: number) => boolean,
): Change[] {
  if (!tokens.some(({ text }) => lexicon.words.has(text))) return [];
  return runsOf(lower, tokens, lexicon)
    .filter(({ words, digits }) => isNumber(words, digits.length) && !isCount(digits))
    .flatMap(({ changes }) => changes);
}
