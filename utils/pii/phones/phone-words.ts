import { beginsAt, endsBefore, fitsAt } from '../sticky';
import { anyOf, asFolded } from '../words';

/** Words and phrases after which people give their phone, a language a line. */
const CALLS = [
  'call|call me|ring|ring me|text|text me|phone|mobile|cell|tel|contact me|reach me|my number|my no|hp|no hp|hp no|whatsapp|wasap|wa|viber|zalo',
  '電話|电话|手機|手机|手提|號碼|号码|打畀我|打俾我|打給我|搵我',
  'でんわ|携帯|番号|連絡先|自宅|実家',
  '전화|연락처|휴대폰|핸드폰|번호|집전화',
  'โทร|เบอร์|ติดต่อ',
  'gọi|liên hệ|số em|số của|số mình|sđt|sdt|đt|alo',
  'telp|telepon|nomor|nomer|hubungi|kontak',
  'telefono|teléfono|móvil|movil|llámame|llamame|llámenme|mi número|mi numero',
  'celular|ligue|liga|me liga|me chama|chama no|zap|zapzap|telefone|telemóvel|meu número|meu numero',
  'telefon|handy|nummer|handynummer|ruf mich an|ruft mich an|ruf an',
  'téléphone|numéro|portable|appelle|appelez|appelle moi|appelez moi',
  'cellulare|chiamami|numero|mobiel|bel me|bel mij',
  'телефон|номер|звоните|позвони|позвоните|тел|вотсап|ватсап|telefonum|numaram|ara beni|zadzwoń|telefonu',
  'هاتف|جوال|رقمي|واتساب|फोन|नंबर',
].join('|');
/** What may stand between such a word and the number. */
const BETWEEN =
  "(?:'s|\\s(?:me|us|is|on|at|no|number|saya|aku|ku|gue|gw|sy|aja|kak|ya|em|mình|es|al|mi|est|au|il|le|mein|meine|ist|unter|an|é|o|pra|mim|op|my|à|a|di)(?=\\s)){0,3}[は이은는=是为係:\\s.,、(➜→-]{0,6}";
/** Phrases that say the same after it. */
const CALLS_AFTER = [
  'call me|text me|ring me|is my number|is my cell|whatsapp|wa aja',
  'に電話|に連絡|へ電話|まで電話|です電話|으로 전화|로 전화|으로 연락|로 연락|번으로|로 문자|으로 문자',
  'es mi número|es mi móvil|é meu número|é o meu|me liga|me chama',
  'is mijn nummer|ist meine nummer|c est mon numéro',
  '打給我|打畀我|係我電話|我電話|我手機',
].join('|');
/** Words before a number that is another one: an account, an identity, an order, an amount. */
const OTHER = [
  'cpf|cnpj|rg|dni|nie|nif|nit|rfc|curp|ssn|tfn|abn|aadhaar|aadhar|pan|nik|ktp|npwp|cccd|cmnd|nhs|nhs number|social security|統編|주민번호|사업자번호|บัตรประชาชน',
  'account|acct|acc|routing|sort code|bsb|iban|konto|kontonummer|cuenta|conta|compte|stk|số tk|tài khoản|rekening|norek|rek|bca|bni|bri|mandiri|maybank|cimb|帳號|賬號|帳戶|戶口|口座|계좌|บัญชี|เลขบัญชี',
  'order no|pedido|bestellung|bestelling|ordernummer|commande|ordine|ordem|pesanan|resi|đơn|đơn hàng|주문|주문번호|송장|송장번호|운송장|ออเดอร์|注文|伝票番号|追跡番号|運單|單號|訂單',
  'invoice|rechnung|ref|reference|case|ticket|booking|reservation|confirmation|transaction|policy|member|membership|customer no|customer number|kundennummer|klantnummer|pnr|utr|cert|会員番号',
  'code|kode|código|codigo|mã|รหัส|コード|코드|model|item|lot|sku|barcode|バーコード|条形码|serial|id|uid|artikel|artikelnummer|artículo|artigo|article|episode|ep|score',
  'price|harga|giá|precio|preço|preis|prix|値段|価格|가격|ราคา|rp|rm|php|idr|vnd|inr|rs|zip|cep|plz|pin|pincode|postal|年',
].join('|');
/** What makes the number before it an amount. */
const AMOUNTS =
  'won|yen|rb|ribu|rupiah|vnd|vnđ|baht|peso|pesos|php|rs|inr|eur|euro|euros|dollars|bucks|reais|đồng|円|원|บาท|views|viewers|followers|subs|subscribers|likes|people|人|次|coins|points|pts|gb|mb|mah|mm|cm|kg|grams';
const FIRMS = [
  'hotline|helpline|customer service|customer care|customer support|support|call center|call centre|toll free|fax|emergency|police|tổng đài',
  '고객센터|고객 센터|대표번호|콜센터|お客様センター|カスタマーセンター|フリーダイヤル|コールセンター|サポートセンター|สายด่วน|คอลเซ็นเตอร์',
  'atención al cliente|servicio al cliente|atendimento|sac|service client|kundenservice|kundendienst|layanan pelanggan',
].join('|');

const BEFORE = endsBefore(`(?:${anyOf(CALLS)})${asFolded(BETWEEN)}`);
const AFTER = beginsAt(`[\\s)]{0,3}(?:${anyOf(CALLS_AFTER)})`);
const IS_OTHER = endsBefore(`(?:${anyOf(OTHER)}|[₱₹$€£¥])(?:no|number|[은는は是:#º\\s.-]){0,4}`);
const AMOUNT = beginsAt(`\\s?(?:${anyOf(AMOUNTS)}|[₩₫฿₱₹€£%]|\\+)`);
const IS_FIRMS = endsBefore(`(?:${anyOf(FIRMS)})[^\\d\\n]{0,8}`);

/** Whether the words beside the number at `[start, end)` say that one may call it. */
export function isCalled(lower: string, start: number, end: number): boolean {
  return fitsAt(BEFORE, lower, start) || fitsAt(AFTER, lower, end);
}

/** Whether they say that it is something else: an account, an amount, a firm's line. */
export function isNoPhone(lower: string, start: number, end: number): boolean {
  return (
    fitsAt(IS_OTHER, lower, start) || fitsAt(AMOUNT, lower, end) || fitsAt(IS_FIRMS, lower, start)
  );
}
