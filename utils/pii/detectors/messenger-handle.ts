import { LETTER } from '../../text/signs';
import type { Detector, Found } from '../detector';
import { fillerLength } from '../finders/filler';
import { wordFinder } from '../finders/word-finder';
import { messengers } from '../messengers';
import { anyOf } from '../words';

/** An @ and a name, or a name that begins with a letter; Discord's old numbers after it. */
const HANDLE =
  /^(?:@\s?[a-z0-9_.-]{2,31}|[a-z_][a-z0-9_.-]{2,30})[a-z0-9_](?:#\d{4})?(?![a-z0-9@/])/;
/** A name has these, a word has not. */
const MARKED = /[@\d_.#]/;
/** Signs that words and model numbers have not. */
const CLEARLY = /[@_#]|[a-z]\.[a-z]/;
/** Says by itself that a handle follows: then it may look like a word. */
const ANNOUNCES = new RegExp(
  `(?:${anyOf('id|username|user|handle|アカウント|아이디|ไอดี|帳號|id是')})[\\s:=]{0,3}(?:is|は|는|은|是|es|é|ist|est)?[\\s:]{0,2}$`,
);
/** The writer's own, or one to be added. */
const OWN = new RegExp(
  anyOf(
    'my|add|hmu|dm|mine|加|我|搜|搵|私|追加|交換|検索|추가|친추|제|아이디|แอด|ทัก|ไอดี|kb|kết bạn|em|ko|aku|saya|mi|meu|mein|mon|ajoute|id|user|username|name|is',
  ),
);
/** A shop's account, or somebody else's. */
const NOT_OWN = new RegExp(
  `(?<![a-z])(?:seen|saw|found|viral|famous|watched|got)(?: (?:this|it|that))? (?:on|from) $|(?:${anyOf('follow us|follow our|our|your|ur|official|their|his|her|seguinos|síguenos|siga|folgt uns|suivez nous|官方|追蹤我們|關注我們|官方號|我們的|你們的|你的|公式|フォローしてね|공식|팔로우')}|[关订][注阅](?!我(?!们)))\\S{0,2}\\s?(?:\\S{1,8}\\s){0,2}$`,
);
/** im on discord its pokegrampa hit me up: the trail tells a name from what one thinks of the service. */
const SELF = /(?<![a-z])i(?:'?m| am) on [a-z ]{2,12}[\s,:]{1,3}(?:it'?s|as|under)\s$/;
const REACH_ME = /^\s(?:hit|hmu|add|dm|if you|message|msg|text)(?![a-z])/;
const PLAIN_LEAST = 5;
/** Words that follow an id's word and are none. */
const NO_NAME = new RegExp(
  `^(?:${anyOf('please|pls|number|what|where|which|anyone|didnt|doesnt|wont|cant|needed|required|check|card|please|link|below|again|there|thanks|correct|wrong')})`,
);

/** thriftqueen_dee on ig; minji_0812 카톡이에용 */
/** An account that is spoken of. */
const SEEN =
  /(?:公式|オフィシャル)[^。\n]{0,14}$|(?:follow|check(?: out)?|saw|see|watch|watching|from|by|at)\s@?$|(?:your|their|his|her|the)\s[a-z ]{0,12}$/;
const BEFORE =
  /(?<![a-z0-9@._-])(@?[a-z][a-z0-9_.]{3,28}[a-z0-9_])(?=\s(?:on|in|is my|thats my)\s(?:(?:the )?gram|the bird app|ig|insta|instagram|snap|snapchat|discord|disc|telegram|tele|tg|kik|line|wechat|kakao|fb|facebook|tiktok|tt|twitter|threads|bsky|bluesky|whatsapp|signal|there)(?![a-z])|\s(?:(?:en|no|na|sur|auf|bei|su|di|sa|trên|ở|op|pe|par|sul|mio|mon|mein|meu|mi) )?(?:(?:mi|meu|mio|mon|mein|mera) )?(?:telegram|tele|ig|insta|instagram|snapchat|discord|kakao|zalo|facebook|tiktok)(?= (?:aku|ako|ko|saya|gw|gue|me|moi|em|mình|hu|hai|h|po|kak|ya|add|dm|id|if|hmu|aja|lang|porfa|svp|please|pls)(?![a-z])|[,.!]|$)|\s?[←<⇐]?\s?(?:インスタ|ライン|instagram|line|カカオ|ディスコ)(?:です|だよ|やって|の)|\s?(?:카톡|라인|인스타)(?:이|아이디|으로|에요|예요|$|\s))/g;

/** What stands behind such a name; costs less than to look at every word. */
const HAS_BEFORE =
  /[@_.\d][a-z0-9_.]{0,28}\s(?:[a-zêở]{1,4}\s){0,2}(?:tele|ig|insta|snapc|disc|kakao|zalo|face|tiktok)|\s(?:on|in|is my|thats my)\s(?:the |ig|insta|snap|disc|tele|tg|kik|line|wechat|kakao|fb|face|tiktok|tt|twit|thre|bsky|blue|what|sign)|카톡|라인|인스타|インスタ|ライン/;

const namesIn = wordFinder(messengers.map((messenger) => [messenger.names, messenger] as const));
/** What links to a person begin with. */
const HAS_LINK = /\.(?:me|com|gg|net)\//;

/**
 * Handles of messengers and networks that the writer gives as a way to be reached: after the service's name, and
 * links to a person.
 *
 * Source: the records in `messengers/`.
 */
export const messengerHandle: Detector = {
  id: 'messenger-handle',
  type: 'messenger_id',
  kinds: LETTER,
  *find({ lower }) {
    for (const { start, end, owners } of namesIn(lower))
      for (const { vague = false } of owners) {
        const found = handleAfter(lower, start, end, vague);
        if (found) yield found;
      }
    for (const { 1: name, index } of HAS_BEFORE.test(lower) ? lower.matchAll(BEFORE) : [])
      if (MARKED.test(name!) && !SEEN.test(lower.slice(0, index)))
        yield {
          start: index,
          end: index + name!.length,
          value: name!.replace(/^@/, ''),
          confidence: 0.75,
        };
    if (HAS_LINK.test(lower))
      for (const { link } of messengers) if (link) yield* linksIn(lower, link);
  },
};

function handleAfter(lower: string, index: number, wordEnd: number, vague: boolean): Found | null {
  // insta's gem.hartley
  const end = /^['’]s\s/.test(lower.slice(wordEnd, wordEnd + 3)) ? wordEnd + 2 : wordEnd;
  const filler = fillerLength(lower.slice(end, end + 60));
  const start = end + filler;
  const typed = HANDLE.exec(lower.slice(start, start + 40))?.[0];
  if (!typed) return null;
  if (NOT_OWN.test(lower.slice(Math.max(0, index - 28), index))) return null;
  const isMarked =
    vague && /^[a-z ]+$/.test(lower.slice(index, end))
      ? CLEARLY.test(typed) ||
        (MARKED.test(typed) &&
          (/[:=]\s?$/.test(lower.slice(end, start)) ||
            OWN.test(lower.slice(Math.max(0, index - 12), start))))
      : MARKED.test(typed);
  const isAnnounced =
    typed.length >= PLAIN_LEAST &&
    (ANNOUNCES.test(lower.slice(index, start)) ||
      (SELF.test(lower.slice(Math.max(0, index - 20), start)) &&
        REACH_ME.test(lower.slice(start + typed.length, start + typed.length + 12)))) &&
    !NO_NAME.test(typed);
  if (!isMarked && !isAnnounced) return null;
  const value = typed.replace(/^@\s?/, '');
  // insta @brecho.da.lu is no mailbox.
  const isAt = typed[0] === '@' && /^[\s:]{0,2}$/.test(lower.slice(end, start));
  const confidence = isAt ? 0.96 : isMarked ? 0.82 : 0.7;
  return { start, end: start + typed.length, value, confidence };
}

function* linksIn(lower: string, link: RegExp): Generator<Found> {
  for (const { 0: whole, 1: name, index } of lower.matchAll(link))
    yield { start: index, end: index + whole.length, value: name!, confidence: 0.9 };
}
