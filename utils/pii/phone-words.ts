import { anyOf, asFolded } from './words';

/** How much text beside a number tells what it is, in UTF-16 code units. */
export const REACH = 32;

/** Words and phrases after which people give their phone. */
const CALLS =
  'call|call me|ring|ring me|text|text me|phone|mobile|cell|tel|contact me|reach me|whatsapp|wasap|wa|viber|zalo|hp|no hp|hp no|my number|my no|電話|手機|手机|號碼|手提|自宅|実家|집전화|打畀我|打俾我|打給我|搵我|でんわ|携帯|番号|連絡先|전화|연락처|휴대폰|핸드폰|번호|폰번|โทร|เบอร์|ติดต่อ|gọi|liên hệ|số em|số của|số mình|sđt|sdt|đt|alo|telp|telepon|nomor|nomer|hubungi|kontak|telefon|telefono|teléfono|móvil|movil|celular|llámame|llamame|llámenme|mi número|mi numero|ligue|liga|me liga|me chama|chama no|zap|zapzap|telefone|telemóvel|meu número|meu numero|handy|nummer|handynummer|ruf mich an|ruft mich an|ruf an|téléphone|numéro|portable|appelle|appelez|appelle moi|appelez moi|cellulare|chiamami|numero|mobiel|bel me|bel mij|телефон|номер|звоните|позвони|позвоните|тел|вотсап|ватсап|telefonum|numaram|ara beni|zadzwoń|telefonu|هاتف|جوال|رقمي|واتساب|फोन|नंबर';
/** What may stand between such a word and the number. */
const BETWEEN =
  "(?:'s|\\s(?:me|us|is|on|at|no|number|saya|aku|aja|kak|ya|em|mình|es|al|mi|est|au|il|le|mein|meine|ist|unter|an|no|é|o|pra|mim|op|my|à|a|di))*(?:は|이|은|는|:|：|[=是为係\\s.,、(➜→-]){0,6}";
const BEFORE = new RegExp(`(?:${anyOf(CALLS)})${asFolded(BETWEEN)}$`);
const AFTER = new RegExp(
  `^[\\s)]*(?:${anyOf(
    'に電話|に連絡|へ電話|まで電話|です電話|으로 전화|로 전화|으로 연락|로 연락|번으로|로 문자|으로 문자|call me|text me|is my number|is my cell|ring me|whatsapp|wa aja|is mijn nummer|ist meine nummer|es mi número|es mi móvil|é meu número|é o meu|me liga|me chama|c est mon numéro|打給我|打畀我|係我電話|我電話|我手機',
  )})`,
);
/** Words before a number that is another one: an account, an identity, an order, an amount. */
const OTHER =
  'cpf|cnpj|rg|dni|nie|nif|nit|rfc|curp|ssn|tfn|abn|aadhaar|aadhar|pan|nik|ktp|npwp|cccd|cmnd|stk|rekening|norek|rek|bsb|iban|konto|kontonummer|cuenta|conta|compte|account|acct|acc|帳號|賬號|帳戶|戶口|統編|口座|계좌|주민번호|사업자번호|บัญชี|เลขบัญชี|số tk|tài khoản|pedido|bestellung|commande|ordine|ordem|pesanan|resi|đơn|đơn hàng|주문|주문번호|송장|송장번호|운송장|ออเดอร์|注文|伝票番号|追跡番号|運單|單號|訂單|order no|invoice|ref|reference|case|ticket|code|kode|código|codigo|mã|コード|코드|model|item|sku|barcode|バーコード|条形码|serial|id|uid|score|price|harga|giá|precio|preço|preis|prix|値段|価格|가격|ราคา|rp|rm|php|idr|vnd|inr|rs|zip|cep|plz|pin|pincode|postal|年|episode|ep|nhs|nhs number|social security|รหัส|pnr|utr|artikel|artikelnummer|kundennummer|rechnung|bestelling|klantnummer|ordernummer|bca|bni|bri|mandiri|maybank|cimb|artículo|artigo|article|customer no|customer number|booking|reservation|confirmation|member|membership|transaction|policy|cert|lot|会員番号|会员番号|routing|sort code';
const IS_OTHER = new RegExp(
  `(?:${anyOf(OTHER)}|[₱₹$€£¥])(?:은|는|は|是|:|：|#|nº|[\\s.-]|no|number){0,4}$`,
);
const AMOUNT = new RegExp(
  `^\\s?(?:${anyOf(
    'won|yen|rb|ribu|rupiah|vnd|vnđ|baht|peso|pesos|php|rs|inr|eur|euro|euros|dollars|bucks|views|followers|subs|subscribers|likes|coins|points|pts|gb|mb|mah|mm|cm|kg|grams|reais|円|원|人|次|บาท|đồng|people|viewers',
  )}|[₩₫฿₱₹€£%]|\\+)`,
);
const FIRM_BEFORE = new RegExp(
  `(?:${anyOf(
    'hotline|helpline|customer service|customer care|customer support|support|toll free|fax|tổng đài|고객센터|고객 센터|대표번호|콜센터|お客様センター|カスタマーセンター|フリーダイヤル|コールセンター|サポートセンター|สายด่วน|คอลเซ็นเตอร์|atención al cliente|servicio al cliente|atendimento|sac|service client|kundenservice|kundendienst|layanan pelanggan|call center|call centre|emergency|police',
  )})[^\\d\\n]{0,8}$`,
);

/** Whether the words beside a number say that one may call it. */
export function isCalled(lead: string, trail: string): boolean {
  return BEFORE.test(lead) || AFTER.test(trail);
}

/** Whether they say that it is something else: an account, an amount, a firm's line. */
export function isNoPhone(lead: string, trail: string): boolean {
  return IS_OTHER.test(lead) || AMOUNT.test(trail) || FIRM_BEFORE.test(lead);
}
