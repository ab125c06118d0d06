import type { Hit } from './cue';
import { finish, growLexicon, type Lexicon, wordsIn } from './lexicon';
import { linksIn } from './links';
import { kindOf } from './look-alikes';
import type { LureReading } from './reading';
import { signsIn } from './signs-in';
import { emptyTrie } from './trie';
import { languages } from './words';

const LEXICON: Lexicon = emptyTrie();

/** Learns the words, a few with each turn; the first message that comes before the end learns the rest at once. */
export const learning: Generator<void> = growLexicon(LEXICON, languages);

/** Signs that call for something without a word of the lists. */
const CALL =
  /[收租借垫充滚脱谁姓]|我拉|对[着准]|need \d|(?:^|[^a-z])[v微薇卫威扣q][ :是]|[零〇幺一二三四五六七八九]{3}/;

/** All that rules ask for in a message: words, links and signs. */
export function cuesIn({ view, lower }: LureReading): Hit[] {
  finish(learning);
  const told = [...wordsIn(lower, LEXICON), ...linkCues(lower, view.text)];
  return told.length > 0 || CALL.test(lower) ? [...told, ...signsIn(lower)] : [];
}

function linkCues(lower: string, text: string): Hit[] {
  return linksIn(lower, text).flatMap((link) => {
    const cue = kindOf(link);
    return cue ? [{ cue, start: link.start, end: link.end }] : [];
  });
}
