import { DIGIT } from '../../text/signs';
import { KEY_WORDS, NO_KEY, PLACES } from '../codes/place-words';
import type { Detector, Found } from '../detector';
import { wordFinder } from '../finders/word-finder';
import { once } from '../once';
import { anyOf } from '../words';

const [PLACE_BIT, NO_BIT] = [1, 2];
const findWords = wordFinder<number>([
  [PLACES, PLACE_BIT],
  [NO_KEY, NO_BIT],
]);
const PLACE = new RegExp(anyOf(PLACES));
const hitsOf = once((reading) => findWords(reading.lower));

/** Digits, a letter or two among them, groups of them, with the signs of a keypad. */
const VALUE =
  /(?<![a-z0-9.,$€£¥₩/%:])[#*]{0,2}(?:\d(?:[ -]?\d){2,7}|[a-z]\d{2,5}|\d{1,4}[a-z]\d{0,4})(?:(?:[#*]|呼出|呼び出し|호출|경비실|cloche|campana|bell|key)\d{2,6})?[#*]?(?![a-z0-9%]|[.,:/-]\d)/g;
const STARRED = /^[#*].*\d{3}|\d{3}(?:[#*]|呼出|호출)/;
/** 12-04-33: a combination. */
const COMBINATION = /^\d{1,2}[- ]\d{1,2}[- ]\d{1,2}$/;
/** A key word, and what leads from it to the number. */
const LEAD = new RegExp(
  `(?:${anyOf(KEY_WORDS)})(?:\\s?(?:is|are|it|it’s|its|pound|star|hash|sharp|key|on|the|my|for|to|at|of|in|with|then|es|é|e|est|c’est|c est|ist|è|der|die|das|dem|nya|là|la|le|el|o|a|il|no|na|do|da|del|de|du|apt|gate|door|front|building|lobby|garage|garagem|portão|puerta|portal|porte|portail|tür|tor|portone|cancello|pintu|gerbang|cửa|cổng|คือ|ประตู|は|が|を|で|은|는|이|가|hai|h)(?![a-z])|[\\s:=,'"(»→👉-]){0,9}$`,
  'u',
);
/** Possessed, so that what follows `is` is its code: my locker at the gym is 31-07-22 */
const MINE =
  /(?<![a-z])(?:my|our|mi|mis|meu|minha|mon|ma|notre|mein|meine|meinem|unser|unsere|mio|mia|ku)\s[^\d,.!?\n]{3,30}(?:is|es|é|est|ist|è|geht auf mit|opens with|abre con|abre com)\s$/;
/** After the number: what it opens. */
const TRAIL =
  /^\s?(?:is (?:the|my|our)|for (?:the|my)|opens (?:the|my)|gets (?:you|u|him|them) (?:in|thru|through)|unlocks|to get (?:in|into)|lets (?:you|u) in|abre (?:el|la|o|a)|es (?:el|la|para)|pour (?:le|la|l’)|öffnet (?:die|das)|für (?:die|das)|apre (?:il|la)|で開|を押|で入|누르|치시|눌러)/;
const UNIT =
  /^\s?(?:cm|mm|m²|m2|kg|g(?![a-z])|원|円|元|€|eur|usd|dollars?|bucks|pcs|coins?|sets?|sq|ft|inch|pesos|reais|đ|k(?![a-z])|rb|개|장|평|호|층|号室|階|分|min|st(?![a-z])|nd(?![a-z])|rd(?![a-z])|th(?![a-z])|street|ave|road|am|pm|uhr|people|viewers|[%$])/;
const GOODS_BEFORE = /(?:lot|item|no\.?|nr\.?|model|style|sku|size|order|unit|apt|room|bid)\s?#?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Where one leaves things: a code of letters and digits said beside it opens the way. */
const DELIVERS =
  /(?<![a-z])(?:leave|drop|pop|chuck|put|driver|delivery|courier|shipper|deliver|parcel guy|laissez|laisse|livreur|déposez|deja|dejen|déjalo|dejad|repartidor|deixa|deixe|entregador|motoboy|ablegen|abstellen|bote|paketbote|lasciate|lascia|corriere|taruh|titip|kurir|để|giao)(?![a-z])|置き配|配達|置いて|두고|놔|วาง|ฝาก/;
/** A word for a code, and no other number up to this one: my garage code hasnt changed still 3097 */
const CODE_BEFORE =
  /(?<![a-z])(?:code|combo|combination|pin|kode|codice|c[óo]digo|senha|clave|mã|zahlencode|passcode)(?![a-z])[^\d.!?\n$€£]{0,32}$|(?:รหัส|番号|暗証|비번|비밀번호)[^\d.!?\n]{0,16}$/;
/** The way in itself, and a number that is its code if things are left there or a key follows. */
const WAY_IN =
  /(?:(?<![a-z])(?:door|gate|lobby|entrance|puerta|port[óo]n|portão|portail|porte|tür|tor|portone|cancello|pintu|gerbang)|cửa|cổng|入口|玄関|エントランス|オートロック|門|ประตู|현관|대문)\s?(?:(?:is|es|é|est|ist|è|là)(?![a-z])|[:=]|は|은|는|คือ)?\s?$/;
const KEY_AFTER =
  /^[\s,]{0,2}(?:(?:then|and|\+|dann|und|luego|y|depois|e|puis|et|poi|lalu|terus|rồi)\s)?(?:pound|hash|star|the pound|enter(?![a-z])|[#*]|eintippen|eingeben|drücken|tippen|marcar|pulsar|teclear|digitar|digitare|à taper|à composer|tekan|pencet|を押|押して|누르|눌러|별|샵|กด)/;
const LETTERED = /^(?:[a-z]\d{3,5}[a-z]?|\d{1,3}[a-z]\d{1,4}|\d{3,5}[a-z]|\d{1,3}[a-z]\d{1,4})$/;
/** How far a place may stand from its code, in UTF-16 code units. */
const [REACH_BEFORE, REACH_AFTER] = [56, 40];

/** Codes that open a door, a gate, a locker, wherever the place is named in the sentence. */
export const placeCode: Detector = {
  id: 'place-code',
  type: 'other_secret',
  kinds: DIGIT,
  needs: PLACE,
  *find(reading): Generator<Found> {
    const { lower, text } = reading;
    if (!/\d{2}|\d[ -]\d/.test(lower)) return;
    for (const { 0: typed, index } of lower.matchAll(VALUE)) {
      const end = index + typed.length;
      const sure = surenessOf(typed, lower, index, end);
      if (sure === 0) continue;
      const near = hitsOf(reading).filter(
        (hit) => hit.start >= index - REACH_BEFORE && hit.end <= end + REACH_AFTER,
      );
      if (near.some(({ owners }) => owners.includes(NO_BIT))) continue;
      if (near.some(({ owners }) => owners.includes(PLACE_BIT)))
        yield { start: index, end, value: text.slice(index, end), confidence: sure };
    }
  },
};

function surenessOf(typed: string, lower: string, start: number, end: number): number {
  const digits = typed.replace(/\D/g, '');
  const lead = lower.slice(Math.max(0, start - REACH_BEFORE), start);
  const trail = lower.slice(end, end + 24);
  if (digits.length < 2 || UNIT.test(trail) || GOODS_BEFORE.test(lead)) return 0;
  const isStarred = STARRED.test(typed);
  if (isStarred) return 0.78;
  if (/[a-z]/.test(typed) ? digits.length < 2 : digits.length < 3) return 0;
  if (YEAR.test(typed)) return 0;
  if (LEAD.test(lead)) return 0.75;
  if ((digits.length >= 4 || LETTERED.test(typed)) && CODE_BEFORE.test(lead) && PLACE.test(lead))
    return 0.66;
  if (WAY_IN.test(lead) && (KEY_AFTER.test(trail) || (digits.length >= 4 && DELIVERS.test(lower))))
    return 0.66;
  if (LETTERED.test(typed) && DELIVERS.test(lower)) return 0.65;
  if (MINE.test(lead) && (COMBINATION.test(typed) || digits.length >= 4)) return 0.7;
  return TRAIL.test(trail) ? 0.7 : 0;
}
