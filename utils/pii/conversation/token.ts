import { isNear } from './chain';
import type { Joined, Look, Tail } from './join';
import type { Turn } from './turn';

const SIGN = '(?:[a-z\\d_.@()-]|下划线|横?杠|点)';
/** A word, handle or e-mail address, or a piece of one; and one that ends a message. */
const WHOLE = new RegExp(`^${SIGN}{1,24}$`, 'i');
const ENDING = new RegExp(`(?<![a-z\\d_.@-])${SIGN}{2,24}$`, 'i');
const WORD = /[^\s|,，。!！:：、]+/g;
/** Ends or begins as only a piece does. */
const OPEN_END = /(?:[@_.-]|下划线|杠|点)$/;
const OPEN_START = /^(?:[@_.-]|下划线|横?杠|点)/;
/** Most pieces. */
const MOST = 4;

/** The piece of a handle, an e-mail address or a code in the draft, put together with those before. */
export function joinedToken(turns: readonly Turn[], draft: Turn, look: Look): Joined[] {
  const own = onlyToken(draft);
  if (!own) return [];
  const { pieces, cue } = piecesBefore(turns, draft);
  const lead = pieces.join('');
  if (!lead || (!cue && !OPEN_END.test(lead) && !OPEN_START.test(own.text))) return [];
  return look((cue ?? '') + lead, own).filter(({ reachesOut }) => reachesOut);
}

function piecesBefore(turns: readonly Turn[], draft: Turn) {
  const pieces: string[] = [];
  let last = draft;
  for (const turn of turns.toReversed()) {
    if (turn.isFiller) continue;
    if (!isNear(turn, last) || pieces.length === MOST) break;
    // In `rest` the word for it is blanked.
    const piece = ENDING.exec(turn.rest?.trim() ?? '')?.[0] ?? '';
    // A handle that was found is one for itself if it has digits, and no end that is open.
    if (turn.told.length > 0 && /\d/.test(piece) && !OPEN_END.test(piece)) break;
    if (turn.cue && !turn.asks) return { pieces: [piece, ...pieces], cue: turn.cue };
    const token = onlyToken(turn);
    if (!token) break;
    pieces.unshift(token.text);
    last = turn;
  }
  return { pieces, cue: null };
}

/** The message's only word, besides those of no weight. */
function onlyToken({ text, rest }: Turn): Tail | null {
  const words = rest === null ? [] : [...rest.matchAll(WORD)];
  const [word] = words;
  if (!word || words.length > 1 || !WHOLE.test(word[0])) return null;
  const { 0: token, index: start } = word;
  const end = start + token.length;
  return { text: text.slice(start, end), start, end };
}
