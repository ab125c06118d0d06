import { places } from '../addresses/places';
import { beginsAt, endsBefore, fitsAt } from '../sticky';
import { COMMON_GIVEN, NEVER_GIVEN } from './given';
import { isKnownName } from './known';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames';
import { beginsWord } from './words';

/** Signs that may be a person's full name. */
export interface NameCandidate {
  start: number;
  end: number;
  /** How many signs its given name has that are usual in names; a rare double surname counts as one. */
  usual: number;
  /** How many signs the given name has. */
  given: number;
  /** It begins like an everyday word. */
  isWord: boolean;
  /** It says one sign twice, as pet names do: 安安. */
  isDoubled?: boolean;
}

const PLACE = beginsAt(places());
const TITLE = beginsAt(
  '(?:先生|女士|小姐|老师|太太|阿姨|叔叔|同学|主播|医生|总|姐|哥|妹|弟|师傅|老板|经理|教练|导演|大哥|大姐)',
);
/** Surnames that are everyday words before another's name: 改成王雨欣. */
const WEAK: ReadonlySet<string> = new Set('成于向从单应该关何任时万连党和用给');
/** Of 改成刘洋, 成 is no surname. */
const OF_VERB = endsBefore('[改换写填变当][成为]');
const COMPOUND_FIRST: ReadonlySet<string> = new Set(
  [...COMPOUND_SURNAMES].map((surname) => surname[0]!),
);

/** Two detectors ask in turn for the same text. */
let last: { lower: string; found: readonly NameCandidate[] } = { lower: '', found: [] };

/** Every place of a folded text where a full name may stand, at each the longer one first. */
export function nameCandidates(lower: string): readonly NameCandidate[] {
  if (lower !== last.lower) last = { lower, found: candidatesIn(lower) };
  return last.found;
}

function candidatesIn(lower: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < lower.length - 1; at++) {
    const first = lower[at]!;
    if (first < '\u4E00' || first > '\u9FFF') continue;
    if (COMPOUND_FIRST.has(first) && COMPOUND_SURNAMES.has(lower.slice(at, at + 2)))
      add(found, lower, at, 2);
    if (SURNAMES.has(first)) add(found, lower, at, 1);
  }
  return found;
}

/** Whether the signs of a candidate are a form of address, a place or a public name. */
export function isNobody(lower: string, { start, end }: NameCandidate): boolean {
  return (
    fitsAt(PLACE, lower, start) ||
    fitsAt(OF_VERB, lower, start + 1) ||
    fitsAt(TITLE, lower, start + 1) ||
    isKnownName(lower.slice(start, end))
  );
}

function add(found: NameCandidate[], lower: string, start: number, surname: number): void {
  const from = start + surname;
  const [first, second] = [lower[from], lower[from + 1]];
  if (!isGiven(first)) return;
  const isWord = surname === 1 && beginsWord(lower.slice(start, from + 1));
  if (surname === 1 && isDouble(lower, start))
    found.push({ start, end: start + 4, usual: 2, given: 3, isWord });
  // A rare surname of two signs tells as much as a sign.
  const more = surname - 1;
  const usual = Number(COMMON_GIVEN.has(first)) + more;
  if (isGiven(second)) {
    const both = usual + Number(COMMON_GIVEN.has(second));
    found.push({ start, end: from + 2, usual: both, given: 2 + more, isWord });
  }
  const isDoubled = lower[start] === first;
  found.push({ start, end: from + 1, usual, given: 1 + more, isWord, isDoubled });
}

/** Both parents' surnames and two signs that are usual in names: 陈林佳慧. */
function isDouble(lower: string, start: number): boolean {
  return (
    !WEAK.has(lower[start]!) &&
    SURNAMES.has(lower[start + 1]!) &&
    COMMON_GIVEN.has(lower[start + 2]!) &&
    COMMON_GIVEN.has(lower[start + 3]!)
  );
}

function isGiven(sign: string | undefined): sign is string {
  return sign !== undefined && sign >= '\u4E00' && sign <= '\u9FFF' && !NEVER_GIVEN.has(sign);
}
