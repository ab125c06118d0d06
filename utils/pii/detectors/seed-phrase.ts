import { LETTER } from '../../text/signs';
import { isSeedPhrase, SEED_LENGTHS } from '../checks/bip-39';
import type { Detector } from '../detector';
import { seedWord } from '../seed-words';

const WORD = /[a-z]+/g;
/** Between two words: blanks, commas, a number that counts them. */
const GAP = /^[\s,.;:、|/→>·•+&_-]{1,4}(?:\d{1,2}[\s.):、]{1,3})?$/;
const CUE =
  /words|palabras|palavras|mots|wörter|woerter|parole|kata|단어|単語|คำ|助记词|钱包|seed|mnemonic|recovery|backup|wallet|phrase|metamask|시드|니모닉|지갑|シード|リカバリー|ウォレット|frase|semilla|ví/;
const FEWEST = Math.min(...SEED_LENGTHS);
const LONGEST_WORD = 8;
/** Words of a run that are tried: more no phrase has with what is said about it. */
const MOST_WORDS = 48;
/** How far before a cue counts, in UTF-16 code units. */
const REACH = 40;

interface Word {
  place: number;
  start: number;
  end: number;
}

/**
 * Seed phrases of wallets: 12 to 24 words of one list, of which the last bits check the others. A wrong
 * check is a slip where the words before say what it is, or where all there is are the words.
 *
 * Source: BIP-0039, English list; other languages' lists are not looked for.
 */
export const seedPhrase: Detector = {
  id: 'seed-phrase',
  type: 'crypto_secret',
  kinds: LETTER,
  needs: /(?<![a-z])(?:[a-z]{3,8}[^a-z一-鿿]{1,6}){11}[a-z]{3,8}/,
  *find({ lower }) {
    for (const run of runsOf(lower)) {
      const [start, end] = [run[0]!.start, run.at(-1)!.end];
      const isCued = CUE.test(lower.slice(Math.max(0, start - REACH), run[1]!.start));
      const confidence = surenessOf(run, isCued);
      // The whole run: where a phrase begins among words of its list cannot be told for sure.
      if (confidence > 0) yield { start, end, value: lower.slice(start, end), confidence };
    }
  },
};

function surenessOf(run: readonly Word[], isCued: boolean): number {
  if (holdsPhrase(run.map(({ place }) => place))) return 0.97;
  if (isCued) return 0.8;
  return SEED_LENGTHS.includes(run.length) ? 0.6 : 0;
}

/** Words of the list that follow one another, a dozen or more. */
function runsOf(lower: string): Word[][] {
  const runs: Word[][] = [[]];
  let last = 0;
  for (const { 0: word, index } of lower.matchAll(WORD)) {
    const place = word.length < 3 || word.length > LONGEST_WORD ? null : seedWord(word);
    const run = runs.at(-1)!;
    const joins = run.length === 0 || GAP.test(lower.slice(last, index));
    last = index + word.length;
    if (place === null) runs.push([]);
    else if (joins) run.push({ place, start: index, end: last });
    else runs.push([{ place, start: index, end: last }]);
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

function holdsPhrase(places: readonly number[]): boolean {
  return SEED_LENGTHS.some((length) => {
    for (let from = 0; from + length <= Math.min(places.length, MOST_WORDS); from++)
      if (isSeedPhrase(places.slice(from, from + length))) return true;
    return false;
  });
}
