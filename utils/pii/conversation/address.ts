import { simplify } from '../../text/simplify';
import { places } from '../addresses/places';
import { isNear } from './chain';
import type { Joined, Look } from './join';
import type { Turn } from './turn';

const NUM = '[0-9一二三四五六七八九十百]';
/** Ends like a part of an address, perhaps with a comma after it. */
const HAN_PART = new RegExp(
  `(?:${places()}|[省市区县旗镇乡村屯路街道段巷弄苑园城庭府院里厦邸湾郡轩阁居寓]|小区|大厦|公寓|广场|中心|${NUM}(?:号楼?|栋|幢|座|楼|层|单元|室|房|组|队|[a-z])|\\d{3}|\\d-\\d{1,4})[\\s,，.。、]*$`,
  'u',
);
const LATIN_PART =
  /^\s*\d{1,5}[a-z]?\s+[a-z].*(?<![a-z])(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|ct|court|way|pl|place|cir|hwy|close|crescent)\.?\s*,?\s*$|(?<![a-z])(?:apt|unit|suite|flat|ste|floor)\.?\s*#?\w{1,5}|^[a-z .'-]{2,30},?\s+[a-z]{2}\s+\d{5}|(?<![a-z])[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i;
const HANGUL_PART =
  /(?:[시구군동읍면리로길]|\d\s?(?:번지?|호|층)|[로길동리]\s?\d+(?:-\d+)?)[\s,]*$/;
const HANGUL = /[\uAC00-\uD7A3]/;
const KANA = /[\u3041-\u30FF]/;
const PLACE = new RegExp(`^\\s*${places()}[\\u4E00-\\u9FFF]{0,9}\\s*$`, 'u');
const CLAUSE = /[\s,，。!！]+/;
const HAN = /[\u4E00-\u9FFF]/;
const LATIN = /[a-z]{2}/i;
/** What a Chinese word for an address becomes: its message may end in a name that is no part by itself. */
const CUE = '地址:';
/** Most parts before the draft. */
const MOST_PARTS = 4;

/** The address that the draft goes on with: a district, then a road, then a room. */
export function joinedAddress(turns: readonly Turn[], draft: Turn, look: Look): Joined[] {
  const body = draft.text.trim().split(CLAUSE, 1)[0]!;
  if (!isPart(draft) && !isPart({ ...draft, text: body })) return [];
  const parts = partsBefore(turns, draft);
  if (parts.length === 0) return [];
  const { text } = draft;
  const gap = gapOf(parts.at(-1)!.text + text);
  const start = text.search(/\S/);
  const lead = parts.map((part) => part.text.trim() + gap).join('');
  return look(lead, { text: text.slice(start), start, end: text.length }).filter(
    ({ finding, reachesOut }) => finding.type === 'postal_address' && reachesOut,
  );
}

function partsBefore(turns: readonly Turn[], draft: Turn): Turn[] {
  const parts: Turn[] = [];
  let last = draft;
  for (const turn of turns.toReversed()) {
    if (!isNear(turn, last) || parts.length === MOST_PARTS) break;
    if (isPart(turn) || isPlace(turn)) parts.unshift(turn);
    else if (turn.cue === CUE && !turn.asks) return [turn, ...parts];
    else if (!turn.isFiller) break;
    last = turn;
  }
  return parts;
}

function isPart({ text, asks }: Turn): boolean {
  if (asks) return false;
  if (HANGUL.test(text)) return HANGUL_PART.test(text);
  return LATIN.test(text) && !HAN.test(text)
    ? LATIN_PART.test(text)
    : HAN_PART.test(simplify(text));
}

/** 浙江宁波鄞州: may begin an address without a word that ends like one. */
function isPlace({ text, asks, isAboutGoods }: Turn): boolean {
  return !asks && !isAboutGoods && PLACE.test(text);
}

/** Chinese runs on; elsewhere a blank or a comma divides. */
function gapOf(text: string): string {
  if (HANGUL.test(text) || KANA.test(text)) return ' ';
  return HAN.test(text) ? '' : ', ';
}
