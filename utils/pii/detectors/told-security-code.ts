import type { Reading } from '../detector';
import { before } from '../finders/around';
import { numberDetector } from '../finders/number-detector';
import { once } from '../once';
import { anyOf } from '../words';

/** How many digits it has. */
const THREE =
  /(?<![a-z0-9])(?:3|three|tres|três|tre|trois|drei|tiga|ba|drie|teen)\s?(?:lil|little|small|tiny|random|last|final|kleinen|letzten|piccoli|petits|derniers|últimos|ultimos|ultimi|other|secret)?\s?(?:digits?|nums?|numbers?|d[íi]gitos?|n[úu]meros?|numeritos?|n[úu]merozinhos|numerinhos?|cifre|numeri|numerini|chiffres?|ziffern|zahlen|stellen|nummern|angka|digit|nomor|số|cijfers|ank|code)(?![a-z])|3\s?桁|三桁|3つの(?:数字|番号)|(?:세|3)\s?자리|숫자\s?(?:세|3)\s?개|เลข\s?3\s?ตัว|3\s?หลัก|(?<![a-z])(?:dreistellig|3-stellig|3 stellig)/;
const BACK = new RegExp(
  anyOf(
    'back|behind|backside|reverse side|flip side|atrás|atras|detrás|detras|dorso|al reverso|reverso|trás|tras|no verso|verso|au dos|derrière|derriere|à l’arrière|retro|hinten|rückseite|hinterseite|dietro|belakang|mặt sau|phía sau|đằng sau|裏|後ろ|뒷면|뒤|뒤에|ด้านหลัง|หลังบัตร|peeche|piche|signature|unterschrift|firma|assinatura',
  ),
);
const CARD = new RegExp(
  anyOf(
    'my card|my visa|my debit|my mastercard|my amex|my mc|credit card|debit card|bank card|the card number|visa|mastercard|amex|mi tarjeta|la tarjeta|tarjeta|meu cartão|cartão|cartao|carte bleue|ma carte|ma cb|la cb|meiner karte|meine karte|der karte|kreditkarte|ec karte|girocard|carta di credito|mia carta|della carta|la carta|cartina|dieser karte|bancomat|kartu|kartu kredit|kartu saya|thẻ|クレカ|クレジットカード|カード裏|カードの|카드|บัตร|mera card|card ke',
  ),
);
/** Of a card, though nobody says so. */
const ON_BACK =
  /(?<![a-z])(?:(?:lil|little|small|tiny|security|sec|secret|card) )?(?:code|digits|number|numbers|nums)(?: thing| thingy| part)? (?:on|at|from|off) (?:the |da |its |it’s )?(?:back|backside|bk)(?! of (?!(?:the |my )?(?:card|visa|debit))| row| pocket| seat| page)|(?:código|codigo|numerito|número|numero) (?:de |que está |del )?(?:atrás|atras|detrás|detras|reverso)|(?:code|chiffres|numéro|numero) (?:au dos|derrière|derriere)|(?:code|nummer|zahl) hinten drauf|codice (?:dietro|sul retro)|kode (?:di )?belakang/;
/** the three on the back are 771 */
const THREE_ON_BACK =
  /(?<![a-z])(?:the|those|them|my|last|other)\s(?:last |little |lil |other |tiny |small )?(?:3|three)\s(?:on|at|from|off|behind) (?:the |my |da |it'?s )?(?:back|reverse|signature)(?! of (?!(?:the |my )?(?:card|visa|debit))| row| pocket| seat| page| shelf| rack| wall| table)|(?<![a-zà-ÿ])(?:los|las|os|as|les|die|i|le|de|yang) (?:3|tres|três|trois|drei|tre|drie|tiga) (?:de |do |da |del |du |dietro|hinten|achterop|(?:di )?belakang|achter)(?:atrás|atras|dorso|reverso|verso|dos|derrière|trás)?(?![a-zà-ÿ])/;
const FOUR_ON_FRONT =
  /(?<![a-z0-9])(?:4|four|cuatro|quatro|quatre|vier|quattro) (?:\S{1,8} )?(?:digits?|numbers?|d[íi]gitos|n[úu]meros|chiffres|ziffern|zahlen|cifre)[^\d]{0,24}(?:front|amex|american express|delante|frente|devant|vorne|davanti)|amex[^\d]{0,30}(?:front|cid)/;
const EXPIRY =
  /(?:exp|valid|good thru|venc|validade|caduc|valable|gültig|ablauf|scad|berlaku|hết hạn|有効期限|期限|유효|หมดอายุ)[^\d\n]{0,16}\d{1,2}\s?[/-]\s?(?:20)?[2-4]\d/;
/** A card's last month, or the word for the card by itself. */
const DATED =
  /(?:exp|valid|venc|caduc|gültig|scad)[a-zü]{0,9}[^\d\n]{0,16}\d{1,2}\s?[/-]|(?<![a-z])(?:declin|card|visa|karte|tarjeta|cartão|carte|carta)/;
/** The word for it, and little more. */
const NAMED = new RegExp(
  `(?:${anyOf('sec number|sec no|sec num|secu code|safety code|safety number|cvv code|cvc code|cvv number|cv code|cv number|card check code|3 digit code|three digit code|cvv|cvv2|cvc|cvc2|ccv|cvn|csc|c v v|c v c|security code|security number|card code|código de seguridad|codigo de seguridad|código de segurança|code de sécurité|cryptogramme|codice di sicurezza|prüfnummer|prüfziffer|kartenprüfnummer|sicherheitscode|kode keamanan|mã bảo mật|รหัส cvv|セキュリティコード|セキュリティ番号|보안코드|보안 코드')})[^\\d\\n.!?$€£¥]{0,18}(?:3\\s?(?:桁|자리|หลัก|digits?|stellig|dígitos|chiffres|cifre)[^\\d\\n.!?$€£¥]{0,6})?$`,
  'u',
);
/** Of prices, sizes, goods, and cards that one collects. */
const NOT_IT = new RegExp(
  anyOf(
    'price|size|lot|sold|bid|shelf|row|pocket|model|style|order|pokemon|psa|rookie|slab|graded|holo|prizm|topps|charizard|signed by|euro|euros|pesos|reais|dollars|bucks|soles|precio|talla|cuesta|preço|custa|prix|taille|preis|kosten|kostet|regal|prezzo|taglia|costa|harga|ukuran|rak|giá|áo|円|値段|サイズ|원|가격|사이즈|บาท|ราคา|gift card|tarjeta de regalo|rabatt|discount|knick|zu viel|crease|creased|graded|mint|centered|centering|corners|rare|promo card|off|puntos|points|pages|jersey|shirt|wait|minutes',
  ),
);
/** Nothing is counted or described by it. */
const ENDS = /^\s?(?:$|[,.!?;)]|(?:is|right|ok|that|lol|it|exp\w{0,6}|is that)(?![a-z]))/;
const UNIT =
  /^\s?(?:[%$€£¥₩฿/]|[a-z]?\d|k(?![a-z])|off|people|cm|mm|kg|ml|pcs|x(?![a-z])|times|円|원|บาท|bucks)/;
const BEFORE = /(?:[$€£¥₩฿#/]|\d\s?[,.:/-]|no\.?|nr\.?)\s?$/;

/** A number as long as a card's: what is told beside it is the card's. */
function hasCard({ lengths }: Reading): boolean {
  return lengths >>> 13 > 0;
}

const toldOf = once<[], boolean>((reading) => {
  const { lower } = reading;
  if (!hasCard(reading) && NOT_IT.test(lower)) return false;
  const [three, back, card, expiry] = [THREE, BACK, CARD, EXPIRY].map((sign) => sign.test(lower));
  return !!((three && (back || card || expiry)) || (back && (expiry || card)));
});

/**
 * The digits on a card's back, told by two of: how many there are, where they stand, the card, its last month.
 *
 * Source: ISO/IEC 7813 leaves them to the schemes.
 */
export const toldSecurityCode = numberDetector({
  id: 'told-security-code',
  type: 'card_security_code',
  digits: [3, 4],
  judge({ shape, start }, { lead, trail, reading, isInsideWord }) {
    if (isInsideWord || !/^(?:[34]|1,1,1(?:,1)?)$/.test(shape)) return 0;
    if (UNIT.test(trail) || BEFORE.test(lead)) return 0;
    const isOther = !hasCard(reading) && NOT_IT.test(reading.lower);
    if (NAMED.test(before(reading, start, 48)) && !isOther) return 0.85;
    if (/^(?:4|1,1,1,1)$/.test(shape)) return FOUR_ON_FRONT.test(reading.lower) ? 0.7 : 0;
    const isOnBack =
      (ON_BACK.test(reading.lower) ||
        (THREE_ON_BACK.test(reading.lower) &&
          (CARD.test(reading.lower) || DATED.test(reading.lower)))) &&
      !isOther &&
      ENDS.test(trail);
    return isOnBack || toldOf(reading) ? 0.7 : 0;
  },
});
