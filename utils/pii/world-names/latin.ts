import type { Found, Reading } from '../detector';
import { hintedBy, wordsOf } from '../finders/by-word';
import { endsBefore, fitsAt } from '../sticky';
import { isFamous } from './famous';
import { isGiven } from './given';
import { CUE_SIGNS, CUE_WORDS, NAME_CUE, NOT_OWN, OTHER_CUE, TITLED } from './latin-cues';
import { type LatinName, latinNameAt } from './latin-name';
import { type NameForm, nameAt } from './name-form';

/** Most signs of a name, with the blanks. */
const LONGEST = 90;
/** How much after a name tells of it, in UTF-16 code units. */
const TRAIL = 40;
const CAPITAL = /^\p{Lu}/u;
/** Accents take time to look through; without capitals only plain words are names by themselves. */
const PLAIN = /^[a-z]+$/;
const STARTS = endsBefore('(?:^(?:to\\s|for\\s)?|[\\n,;:/|(.!?]\\s{0,2}|\\s[-–]\\s)');
const AFTER_NUMBER = endsBefore('\\d[\\d\\s-]{2,12}\\d{3}[\\s,;:/)-]{1,3}');
const PHONE =
  /^[\s,;:/|()–-]{1,4}(?:\+?(?:\d[\s().-]{0,2}){8,}|(?:tel|phone|mobile|cell|handy|hp|no hp|wa|whatsapp|telp|cel|celular|tél|sđt)[\s.:])/;
const ADDRESS =
  /^[,;:/|\n]\s{0,2}(?:\d{1,5}[a-z]?,?\s[a-z]|[a-zà-ÿß-]{2,24}(?:str(?:a(?:ß|ss)e)?|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|gracht|plein|gatan|vej)\.?\s\d|(?:blk|block|lot|unit|flat|apt|no|jl|jln|jalan|h\.?no|house|room|rua|calle|via|rue|avenida|av|c\/)[\s.]{1,2}[a-z\d])/;
/** Jonalyn Dimaandal po, 0945… */
const PO = /^\spo,?\s\+?\d{4}/;
/** Renata Albuquerque, cpf 466.863.324-02 */
const PAPERS =
  /^[\s,;:/|()–-]{1,4}(?:cpf|cnpj|rfc|curp|dni|nie|nif|nik|ktp|pan|aadhaar|aadhar|ssn|nric|ic)(?:\s(?:no|is|é|es))?[\s:.]{1,2}[a-z]{0,5}\d/;
/** send to Marguerite Oyelaran PO Box 1183 */
const BOX =
  /^,?\s(?:p\.?o\.? ?box|\d{1,5}\s[a-z]{3,20}\s(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|ct)(?![a-z]))/;
const RECEIVES =
  /^,?(?: po)?\s(?:(?:that['’]?s |thats |it['’]?s |its |just |exactly |is )?(?:what|how|as|like|same as) (?:it )?(?:is |says |appears |shown |written |shows )?(?:on )?(?:the|my) (?:id|passport|licen[cs]e|card|bank|label|visa|ic)|(?:that['’]?s|thats) (?:me|my (?:full |real |legal )?name)(?= |$|[,.!])|(?:sesuai|seperti|nama|sama|persis)(?:nya)? (?:di|dengan|kayak di) (?:ktp|sim|rekening)|(?:tal cual|como|así) (?:sale|está|aparece|viene)? ?(?:en|no|na) (?:mi |el |meu |o )?(?:ine|dni|rg|cnh|cédula|pasaporte|documento)|(?:comme|wie|come|zoals) (?:sur|im|auf dem|sul|op) (?:ma |mon |mein(?:em)? |mijn |il )?(?:carte|passeport|ausweis|perso|documento|paspoort|id)|(?:po )?(?:(?:yung|ang) )?(?:tatanggap|kukuha|pangalan ko|kukuha)|is (?:the|my) (?:full |real |legal )?name(?! of (?:the|a) )|es mi nombre|é (?:o )?meu nome|ist mein name|c['’ ]?est mon nom|è il mio nome|is mijn naam|ang pangalan|nama saya|namaku|will (?:receive|sign for|collect|pick it up)|es quien recibe|(?:lo|la) recibe|quem recebe|nimmt (?:es )?an|réceptionne|yang terima|penerima(?:nya)?|naam hai|ke naam (?:se|pe|par)|(?:ni )?naam se|sẽ nhận)(?![a-z])/;
const HERE =
  /^\s(?:(?:sur|dans) (?:le|mon|ma|la|l['’ ]) ?(?:colis|paquet|étiquette|commande|boîte|facture)|(?:en|para) (?:el|la|mi) (?:paquete|caja|etiqueta|factura|pedido|envío|guía)|n[ao] (?:caixa|etiqueta|pacote|nota|pedido|encomenda|embalagem)|auf (?:das|dem|die|der|den) (?:paket|päckchen|etikett|rechnung|karton)|sul (?:pacco|pacchetto|citofono|campanello)|sull['’ ]etichetta|di (?:paket|paketnya|label|labelnya|kardus|resi)|(?:on|onto) (?:the|my|it|that) ?(?:parcel|package|box|label|slip|envelope|receipt|order|invoice)|likh(?:na|o| do| dena|dena)|ke naam|naam se|trên (?:gói|hộp|đơn)|drauf(?: schreiben)?|als empfänger|vai (?:buscar|retirar|receber)|va a (?:recoger|recibir)|pasa (?:a|por)|qui (?:a|ai) (?:payé|commandé|gagné|acheté)|que (?:pag[óo]|compr[óo]|gan[óo]|pagou|comprou|ganhou|hizo el pago)|che ha (?:pagato|vinto|ordinato|comprato)|(?:hat|die|der) (?:bezahlt|bestellt|gewonnen)|who (?:paid|won|ordered|bought)|yang (?:bayar|beli|pesan|menang)|is what (?:my|the) (?:license|licence|id|passport|bank|card|paypal) says|yung tatanggap|ang tatanggap|tatanggap|adressieren|draufschreiben|naam se|viendra|vient (?:le )?chercher|holt (?:es )?ab|ritirerà|passa a|yang (?:ambil|nerima)|kukuha|ang kukuha|(?:po |ang |yung )?(?:tatanggap|kukuha|magre-?receive)|(?:is|(?:'|’)s) (?:the|my) (?:full |real |legal )?name|es mi nombre|a (?:su|mi) nombre|a nombre de (?:ella|él|mí)|es (?:quien|la que|el que) recibe|atas nama(?: itu)?(?=$|[\s.,!])|nama(?:nya| saya| penerima(?:nya)?)|yang terima|recibe|recebe|receives|collects|riceve|réceptionne|nimmt (?:es )?an|sẽ nhận|é meu nome|ist mein name|c'est mon nom|po (?:ang )?pangalan|here|speaking|(?:is the name )?(?:on|for) (?:the|my) (?:parcel|package|box|label|order|pickup|pick up|delivery|invoice|receipt|account|raffle|giveaway)|will (?:pick|collect|sign)|(?:has |just |already )?(?:paid for|ordered the|bought the|claimed|won (?:lot|spot|the (?:giveaway|raffle)|#))|dito|disini|aqui|aquí)(?![a-z])/;
/** What is called after somebody. */
const CALLED_AFTER =
  /^\s(?:style|fans?|concert|tour|tee|t?-?shirts?|hoodie|jersey|rookie|card|song|album|edition|collection|collab|brand|bag|perfume|movie|show|series|vibes?|inspired|lookalike|lipstick|palette|doll|figure|poster|book)(?![a-z])/;
/** A form's field, alone or after what has digits: an address, a phone. */
const FIELD =
  /(?:^\s{0,2}|\d[^\n]{0,60}[,;.\n]\s{0,2})(?:my )?(?:name|naam|nombre|nome|nama|nom)[\s:]+$/;
/** this is Kendra Whitfield i won lot 14: who says so has a name, if one that few have. */
const CLAIMS =
  /^[,.!]?\s(?:and |so )?(?:i(?:'ve| have| just| already)? |who )?(?:won|bought|ordered|paid|placed|claimed|entered|gané|compré|pedí|ganhei|comprei|pedi|gagné|commandé|j'ai (?:gagné|commandé|acheté|payé)|habe (?:gewonnen|bestellt|bezahlt)|ho (?:vinto|ordinato|comprato|pagato)|menang|nanalo|sudah bayar|bestellte)(?![a-zà-ÿ])/;
/** After these the writer's own name follows, or a mood. */
const SELF = endsBefore(
  "(?<![a-z])(?:this is|it's|its|it is|i'm|im|i am|soy|sou|eu sou|je suis|ich bin|sono|ini|saya)\\s",
);
/** After a name and a comma: who it is speaks. */
const I_DID =
  /^[,.!]\s(?:i|i've|i have|ya pagué|já paguei|j'ai payé|ich habe) ?(?:just |already )?(?:won|paid|bought|ordered|claimed|sent|payed|pagué|paguei)?(?= (?:won|paid|bought|ordered|claimed|sent|for|the|lot|\d|it|u|you)|$|[.,!])/;
/** Who speaks of an order and says who he is says it for that. */
const ORDER_TALK =
  /(?<![a-z])(?:invoice|parcel|package|shipping label|my order|refund|delivery|wrong person|paid|pedido|paquete|factura|encomenda|nota fiscal|colis|facture|commande|paket|rechnung|bestellung|pacco|fattura|ordine|paketnya|pesanan)(?![a-z])/;
const ENDS = /^\s{0,2}(?:$|[\n,;:.!?)(/|])/;

const announces = hintedBy([{ words: CUE_WORDS, needs: CUE_SIGNS }]);

/** Languages of the Latin script, but for Vietnamese. */
export const latin: NameForm = {
  languages: ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'id', 'ms', 'tl', 'pl', 'tr'],
  needs: /[a-zà-ỹ]{2}[\s.'’-]/,
  *find(reading) {
    const { text } = reading;
    const isShouting = text === text.toUpperCase();
    if (announces(reading).length > 0) yield* announced(reading, isShouting);
    yield* known(reading, isShouting);
  },
  answer(text) {
    const name = latinNameAt(text, text === text.toUpperCase());
    const isName =
      name && (name.isKnown || name.isCapital) && !isFamous(text.slice(0, name.length));
    return isName && ENDS.test(text.slice(name.length)) ? name.length : 0;
  },
};

/** Names after words that nothing else follows. */
function* announced({ text, lower }: Reading, isShouting: boolean): Generator<Found> {
  for (const { 0: cue, index } of lower.matchAll(NAME_CUE)) {
    const start = index + cue.length;
    const name = latinNameAt(text.slice(start, start + LONGEST), isShouting);
    if (!name || fitsAt(NOT_OWN, lower, index)) continue;
    const end = start + name.length;
    const sure = name.isCapital ? 0.85 : name.isKnown ? 0.7 : 0;
    if (sure > 0 && !isFamous(text.slice(start, end))) yield nameAt(text, start, end, sure);
  }
}

/** Names that one knows, or with capitals, where what stands beside says that they are somebody's. */
function* known(reading: Reading, isShouting: boolean): Generator<Found> {
  const { text, lower } = reading;
  for (const { text: word, start, isFigure } of wordsOf(reading)) {
    if (isFigure) continue;
    const isCapital = CAPITAL.test(text[start]!);
    if (!isCapital && !(PLAIN.test(word) && isGiven(word, false))) continue;
    const place = placeOf(lower, start);
    const name = place && latinNameAt(text.slice(start, start + LONGEST), isShouting);
    if (!name) continue;
    const end = start + name.length;
    const sure = surenessAt(place, name, lower, start, end);
    if (sure > 0 && !fitsAt(NOT_OWN, lower, start) && !isFamous(text.slice(start, end)))
      yield nameAt(text, start, end, sure);
  }
}

/** Where a name stands: after a faint cue, where a sentence starts, after a number. */
type Place = 'cue' | 'start' | 'number';

function placeOf(lower: string, start: number): Place | null {
  if (fitsAt(STARTS, lower, start)) return 'start';
  if (fitsAt(AFTER_NUMBER, lower, start)) return 'number';
  return fitsAt(OTHER_CUE, lower, start) ? 'cue' : null;
}

/** How sure a name is somebody's by what stands beside it: a faint cue, a phone, an address, an account. */
function surenessAt(
  place: Place,
  { isKnown, isCapital, isJoined }: LatinName,
  lower: string,
  start: number,
  end: number,
): number {
  const trail = lower.slice(end, end + TRAIL);
  if (CALLED_AFTER.test(trail)) return 0;
  const isBeside =
    PHONE.test(trail) || ADDRESS.test(trail) || BOX.test(trail) || PAPERS.test(trail);
  if (fitsAt(OTHER_CUE, lower, start)) {
    if (isCapital && HERE.test(trail)) return 0.65;
    // Nothing but the name stands in it: a form's answer.
    if (isCapital && ENDS.test(trail) && FIELD.test(lower.slice(0, start))) return 0.65;
    if (isJoined && !isBeside) return 0;
    if (!isCapital) return isKnown ? 0.55 : 0;
    if (isKnown) return 0.75;
    if (ENDS.test(trail) && fitsAt(SELF, lower, start) && ORDER_TALK.test(lower)) return 0.6;
    const isClaimed = CLAIMS.test(trail) && fitsAt(SELF, lower, start);
    return isBeside || isClaimed || fitsAt(TITLED, lower, start) ? 0.65 : 0;
  }
  // Octavia Renner, 77 Pine Hollow Ln: few have the name, but who else lives there?
  if (!isKnown && isCapital && place === 'start' && (ADDRESS.test(trail) || PO.test(trail)))
    return 0.6;
  if (isCapital && place === 'start' && RECEIVES.test(trail)) return 0.6;
  if (!isKnown || !isCapital) return 0;
  if (place === 'number') return ENDS.test(trail) ? 0.65 : 0;
  if (isBeside) return 0.7;
  if (HERE.test(trail)) return 0.65;
  // Gwendolyn Pratt, i paid ten minutes ago
  return place === 'start' && I_DID.test(trail) ? 0.6 : 0;
}
