import { ASK, CAME, CHANNEL, CODE, COUNTED, DIGITS, NO_CODE, SENDER } from '../codes/told-words';
import { before, isFiller, isPiece } from '../finders/around';
import { numberDetector } from '../finders/number-detector';
import { wordFinder } from '../finders/word-finder';
import { once } from '../once';

const [CAME_BIT, CHANNEL_BIT, ASK_BIT, SENDER_BIT, DIGITS_BIT, NO_BIT, COUNTED_BIT, CODE_BIT] = [
  1, 2, 4, 8, 16, 32, 64, 128,
];
/** What the number itself says: no amount begins with a nought, or is written two by two. */
const SHAPED_BIT = 256;
const SHAPED = /^(?:2,2,2|1(?:,1){5,7})$/;
/** sms: 660142 */
const RIGHT_AFTER =
  /(?:sms|msj|msg|mensaje|mensagem|mensajito|nachricht|messaggio|texto|text|문자|メール|メッセージ|ข้อความ|tin nhắn|authenticator|notification|g-)(?: (?:is|says|said|goes|do|da|here|dice|diz|dit|sagt|lautet|es|é|è|was|reads|rn|right now|now|just|came|come|liao|กับ|ว่า)){0,3}[\s:,=→>]{0,3}$/;
/** Of these one must be there: what came, or by what. */
/** With these nothing else is meant. */
const TELLING = ASK_BIT | SHAPED_BIT | COUNTED_BIT | CODE_BIT;
const BROUGHT = CAME_BIT | CHANNEL_BIT | COUNTED_BIT;

const findWords = wordFinder<number>([
  [CAME, CAME_BIT],
  [CHANNEL, CHANNEL_BIT],
  [ASK, ASK_BIT],
  [SENDER, SENDER_BIT],
  [DIGITS, DIGITS_BIT],
  [COUNTED, COUNTED_BIT],
  [CODE, CODE_BIT],
  [NO_CODE, NO_BIT],
]);
/** All kinds of words that a message has. */
const kindsOf = once<[], number>((reading) =>
  findWords(reading.lower).reduce(
    (kinds, { owners }) => owners.reduce((sum, owner) => sum | owner, kinds),
    0,
  ),
);

/** Together, or in groups as texts and dictation have them. */
const SHAPES = /^(?:[4-8]|3,3|2,2,2|1(?:,1){3,7}|2,2|4,4|2,3|3,2)$/;
const USUAL = 6;
const LEAST_USUAL = 2;
/** More must speak for a code of any other length. */
const LEAST_OTHER = 3;
/** What goes on after a code; any other word in Latin letters is counted or described by the number. */
const GOES_ON =
  /^\s?(?:$|[^\sa-z\d]|(?:is|was|why|what|where|for|from|do|does|did|not|but|and|pls|plz|please|help|should|can|could|will|would|who|when|how|again|just|also|or|got|still|lol|lmao|omg|idk|guys|u|you|they|i|it|this|that|thats|right|correct|now|to|so|my|the|in|on|then|came|from|via|par|je|mais|lo|pero|no|y|é|e|mas|onde|ma|dove|aber|und|wo|ini|itu|ya|yah|udah|po|ba|rồi|ạ|nhập|ở|es|ese|por|para|pa|pra|pro|em|le|ou|sur|aufs|auf|ist|ich|meint|hier|che|è|sul|trus|terus|betul|bener|masukin|kak|min|bang|vào|đúng|phải|vậy|nha|nhé|hai|h|aaya|aya|kya|ye|yeh|bhai|ab|que|qué|al|si|sí|como|là|ko|nhe|di|ke|donde|dónde|sim|tá|ta|serve|oui|quoi|donc|was|oder|stimmt|giusto|vero|cosa)(?![a-z])|[a-zà-ỹ]{1,2}(?![a-zà-ỹ]))/;
/** Text 482913 to win. */
const TO = /^\s?(?:to|an|al|a|au|para|pra)(?![a-zà-ÿ])/;
const ROUND = /000$|^(?:19|20)\d\d$|00$/;
const MONEY_BEFORE =
  /(?:[$€£¥₩฿₫₱#]|(?<![a-z])(?:rp|rm|rs|usd|nt|k|no\.?|nr\.?|n[º°])|@|\/|[a-z0-9]-)\s?$/;
/** Counted, measured, priced. */
const UNIT =
  /^\s?(?:[%$€£¥₩฿₫°]|k(?![a-z])|円|元|원|명|개|人|個|点|回|枚|บาท|คน|ตัว|đ|vnd|rb|ribu|rp|jt|juta|usd|eur|euro|reais|pesos|rs|mal|times|people|ppl|views?|viewers?|watching|likes?|followers?|points?|coins?|pcs|pieces|items?|orders?|won|yen|dollars?|bucks|miles|steps|stück|leute|personas|pessoas|personnes|persone|orang|người|cái|cm|mm|kg|ml|g(?![a-z])|mah|mb|gb|pm|am|uhr|sold|left|off)/;

/** The end of a phone's or a card's number, by which one is known: no code. */
const LAST_FOUR =
  /(?<![a-z])(?:(?:last|letzten?|[uú]ltim[oae]s?|ultime|derniers?|laatste|terakhir|belakang|hul[ia]ng?)\s(?:4|four|quatro|cuatro|quatre|quattro|vier|apat|empat)|(?:4|empat|four|cuatro|quatro) (?:digit |d[íi]gitos )?(?:terakhir|last|finales|finais|belakang)|ending(?: in| with)?|ends (?:in|with))(?:\s(?:digits?|numbers?|d[íi]gitos|n[úu]meros|chiffres|cifre|ziffern|of|on|de|of|my|the|mi|meu|phone|cell|card|number|account|is|are|hp|es)){0,6}[\s:]{1,2}$/;

/**
 * One-time codes that nobody calls so: what has come, by what, from whom and what to do with it tell. Six digits
 * need two of these, others three.
 *
 * Source: lengths in use at the platforms and banks; RFC 4226 §5.3 asks for at least 6.
 */
export const toldCode = numberDetector({
  id: 'told-code',
  type: 'verification_code',
  digits: [4, 8],
  judge({ digits, shape, start, end }, { lead, trail, reading, isInsideWord }) {
    if (!SHAPES.test(shape) || isInsideWord || isPiece(lead, trail)) return 0;
    if (digits.length === 4 && LAST_FOUR.test(before(reading, start, 36))) return 0;
    if (isFiller(digits) || ROUND.test(digits) || MONEY_BEFORE.test(lead) || UNIT.test(trail))
      return 0;
    if (/^\d{1,3}[.,]\d{2,3}$|:/.test(reading.lower.slice(start, end))) return 0;
    const said = kindsOf(reading);
    if (said & NO_BIT || !(said & BROUGHT)) return 0;
    const isShaped = SHAPED.test(shape) || digits.startsWith('0');
    const isNext = digits.length === USUAL && RIGHT_AFTER.test(lead) && !TO.test(trail);
    const kinds = said | (isShaped ? SHAPED_BIT : 0) | (isNext ? SENDER_BIT : 0);
    const count = countOf(kinds);
    if (count === LEAST_USUAL && !(kinds & TELLING) && !GOES_ON.test(trail)) return 0;
    const isToldOf =
      digits.length === USUAL
        ? count >= LEAST_USUAL
        : count >= LEAST_OTHER && (kinds & (CHANNEL_BIT | SENDER_BIT)) !== 0;
    // More digits of the same code beat fewer; a word for a code beats what is told of it.
    return isToldOf ? 0.7 + digits.length / 1000 : 0;
  },
});

function countOf(kinds: number): number {
  let count = 0;
  for (let rest = kinds; rest; rest &= rest - 1) count++;
  return count;
}
