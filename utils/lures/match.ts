import { typedSpan } from '../text/view';
import { clustersOf } from './cluster';
import type { Hit } from './cue';
import { judge, rulebookOf } from './judge';
import { lexiconOf, wordsIn } from './lexicon';
import { linksIn } from './links';
import { kindOf } from './look-alikes';
import type { Lure, LureContext } from './lure';
import { tactics } from './patterns';
import { readLure } from './reading';
import { signsIn } from './signs-in';
import { languages } from './words';

const LEXICON = lexiconOf(languages);
const RULEBOOK = rulebookOf(tactics);
/** Signs that call for something without a word of the lists. */
const CALL = /[收租借垫充滚脱谁]|我拉|need \d|(?:^|[^a-z])[v微薇卫威扣q][ :是]/;
const WORTH_A_LOOK = /\p{L}/u;

/**
 * What a message of someone else tries, the surest first; empty for nearly all.
 *
 * Pure and linear in the length of the text; any string will do.
 */
export function matchLures(text: string, context: LureContext = {}): Lure[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const { view, lower } = readLure(text);
  const told = [...wordsIn(lower, LEXICON), ...linkCues(lower, view.text)];
  if (told.length === 0 && !CALL.test(lower)) return [];
  const found = clustersOf([...told, ...signsIn(lower)])
    .flatMap((cluster) => judge(cluster, RULEBOOK, context))
    .sort((a, b) => b.confidence - a.confidence);
  const lures: Lure[] = [];
  for (const lure of found) if (!lures.some((surer) => isSame(lure, surer))) lures.push(lure);
  return lures.map((lure) => ({ ...lure, ...typedSpan(view, lure.start, lure.end) }));
}

function linkCues(lower: string, text: string): Hit[] {
  return linksIn(lower, text).flatMap((link) => {
    const cue = kindOf(link);
    return cue ? [{ cue, start: link.start, end: link.end }] : [];
  });
}

/** Whether two clusters that overlap found the same. */
function isSame(a: Lure, b: Lure): boolean {
  return a.label === b.label && a.start < b.end && b.start < a.end;
}
