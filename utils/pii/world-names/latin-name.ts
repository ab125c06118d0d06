import { isFirstSurname, isGiven } from './given';

/** A full name of two to four words at the start of a text, or `null`. */
export interface LatinName {
  /** How many UTF-16 code units it takes. */
  length: number;
  /** Its first word is a name that one knows. */
  isKnown: boolean;
  /** Its words are typed with capitals, as names are. */
  isCapital: boolean;
  /** One word, a small one, and one more: Sanne de Vries, but Marie de Lyon too. */
  isJoined: boolean;
}

const WORD = /^[\p{Script=Latin}][\p{Script=Latin}'’-]{0,20}\.?/u;
/** Small words inside a name. */
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|dela|delos|di|la|le|van|von|der|den|ter|ten|bin|binti|binte|bte|al|el|st|thi|san)$/i;
const BLANK = /^[ \u00a0]{1,2}/;
const CAPITAL = /^\p{Lu}(?:\p{Ll}|['’.]|$)/u;
/** Capitals throughout, where the rest of the message is not. */
const ALL_CAPITALS = /^\p{Lu}{3,}$/u;
const MOST = 4;
/** Words that follow a name, or that are none: in lower case. */
const STOPS = new Set(
  [
    'a about account acct actually address addr adn again ah all also already always am an and any apt are as ask asking at avenue',
    'back bad be because been before best big black blk block blue bro btw but buy by call can cash cause cheap code color colour come cool could cover',
    'dead deal did do does dont down dude email even ever every everyone fan fans first flat for free from full fyi game get gift girl go going gonna good got great green guys',
    'had haha hahaha has hate have he hello her here hey hi him his hot how i ill im if in instead is isnt it its ive just kinda know later let like literally lmao lol lot love',
    'made make many maybe me mine mobile money more most much my name named need never new next nice no not now number of off ok okay on one only or order our out over',
    'pack paid pay people phone pink please pls plz po price pro really red regular right road same say says see send set she ship shipping shop should sis size small so some someone something soon still stop store street stuff such sure',
    'tattoo tel tell text than thank thanks that the their them then there these they thing this those though thx to today tomorrow too total true try ty u unit up ur us use used very video',
    'wait wanna want was way we well were what when where which while white who why will with word work would wrong xl xs yeah yes yet you your yall yours zip',
    'y o e es el la los las por para con que como pero soy está si no muy más mas gracias vivo envia mi tu su en un una num teléfono',
    'é eu sou meu minha seu sua não nao mas com pra obrigado obrigada moro na no em um uma amiga gente',
    'et je suis mon ma mais avec pour merci pas dans habite c un une au chez bonjour svp',
    'und ich bin mein meine aber mit für danke bitte nicht aus in der die das ein eine wohne hier auch',
    'dan saya aku kak ya yang di ke dari untuk tapi ini itu alamat nomor hp wa udah sudah sis min bang mau kok dong nih deh gan rumah no',
    'và em mình ạ nhé nha ơi ở số sđt địa chỉ shop chị anh là của cho giao',
    'e il mio sono ma con per grazie non abito en ik ben maar met voor het een niet dank',
    'po ako ang ng sa mga na ba nga din rin lang pa dito galing',
  ]
    .join(' ')
    .split(' '),
);

/**
 * The full name that a text begins with.
 *
 * @param isShouting Whether all of the message is in capitals, which then say nothing.
 */
export function latinNameAt(text: string, isShouting: boolean): LatinName | null {
  const words: string[] = [];
  const ends: number[] = [];
  for (let at = 0; words.length < MOST; ) {
    const word = WORD.exec(text.slice(at, at + 24))?.[0];
    if (!word || isStop(word, words, isShouting) || !continues(word, words, isShouting)) break;
    words.push(word);
    at += word.length;
    ends.push(word.endsWith('.') ? at - 1 : at);
    const blank = BLANK.exec(text.slice(at, at + 2))?.[0];
    if (!blank || (word.endsWith('.') && word.length > 3)) break;
    at += blank.length;
  }
  // A name does not end with a particle.
  while (words.length > 1 && PARTICLE.test(words.at(-1)!)) words.pop();
  if (words.length < 2) return null;
  const isCapital = words.every((word) => isHigh(word, isShouting) || PARTICLE.test(word));
  const isKnown = isGiven(bare(words[0]!), isCapital);
  const isJoined = words.length === 3 && PARTICLE.test(words[1]!);
  // Without capitals nobody knows where a name ends: two words are taken.
  return { length: ends[isCapital ? words.length - 1 : 1]!, isKnown, isCapital, isJoined };
}

/** Small words are part of a name between words with capitals, and syllables after a surname: Ng Siew Man. */
function isStop(word: string, before: readonly string[], isShouting: boolean): boolean {
  const first = before[0];
  if (first && isHigh(first, isShouting)) {
    if (PARTICLE.test(word)) return false;
    if (isHigh(word, isShouting) && isFirstSurname(bare(first))) return false;
  }
  if (first && /^\p{Lu}\.$/u.test(word)) return false;
  const isName = before.length === 0 && CAPITAL.test(word) && isGiven(bare(word), true);
  return !isName && STOPS.has(bare(word));
}

/** After a word with a capital come others, or particles. */
function continues(word: string, before: readonly string[], isShouting: boolean): boolean {
  if (before.length === 0 || !isHigh(before[0]!, isShouting)) return true;
  return isHigh(word, isShouting) || PARTICLE.test(word);
}

function isHigh(word: string, isShouting: boolean): boolean {
  return CAPITAL.test(word) || (!isShouting && ALL_CAPITALS.test(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.’']/g, '');
}
