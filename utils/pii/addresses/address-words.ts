import { beginsAt, endsBefore, fitsAt } from '../sticky';
import { anyOf, asFolded } from '../words';

/** Phrases after which people give their address, a language a line. */
const ANNOUNCE = [
  "address|my address|new address|address is|addy|addr|adress|send to|send it to|send mine to|send this to|send them to|ship to|ship it to|ship mine to|ship this to|shipped to|shipping to|deliver to|deliver it to|delivered to|delivery to|post to|post it to|post mine to|mail to|mail it to|mailing|courier to|drop at|drop off at|drop it at|drop it off at|bring it to|come to|collect from|pick up from|pick up at|pickup at|live at|lives at|living at|i live on|staying at|stay at|moved to|moving to|located at|my place|my house|house is|home is|home address|im at|i am at|i'm at|we're at|residence|changed to|change to|should be",
  'alamat|alamatku|alamat saya|kirim ke|kirimin ke|dikirim ke|antar ke|rumah|rumah di|rumah saya di|tinggal di|hantar ke|pos ke|duduk di',
  'padala sa|deliver sa|dito sa|nakatira sa',
  'địa chỉ|đ/c|dia chi|ship về|ship đến|ship tới|ship cho|gửi về|gửi đến|gửi tới|giao về|giao đến|giao tới|nhà ở|nhà em ở|ở|về|đến',
  'ที่อยู่|ส่งที่|ส่งมาที่|ส่งไปที่|จัดส่ง|บ้านอยู่|อยู่ที่',
  '주소|배송지|받는곳|받는 곳|집은|여기로|보내주세요',
  '住所|届け先|送り先|配送先|宛先|家は|自宅|実家',
  'dirección|direccion|domicilio|mándalo a|mandalo a|envíalo a|envialo a|enviar a|envío a|envio a|mandar a|vivo en|mi casa|entregar en',
  'endereço|endereco|moro na|moro no|moro em|entrega na|entrega no|entregar na|entregar no|manda pra|mandar pra|manda para|envia pra|enviar para|vivo na|vivo no',
  "adresse|j'habite|j'habite au|j habite au|habite au|envoyer au|envoyez au|envoie au|livrer au|livrez au|livraison au",
  'anschrift|schick an|schicken an|bitte an|liefern an|versand an|ich wohne|wohne in|wohne in der|wohnhaft',
  'indirizzo|abito in|abito a|spedire a|spedisci a|spedite a|consegna in',
  'adres|ik woon op|ik woon|woon op|sturen naar|stuur naar|stuur het naar|bezorgen op',
  'адрес|живу|доставка|adresim|wysyłka na|mieszkam',
  '地址|住址|寄到|寄去|寄|送到|送去|送|我住|住喺|住|屋企|宅配',
].join('|');
/** What may stand between such words and the address. */
const BETWEEN =
  "(?:'s|\\s(?:is|its|at|the|now|ke|ya|la|em|mình|es|est|é|è|ist|lautet|e|nhé|para|a|en|na|no|in|der|die|to|here|sis|bro|pls|please|po|kak|ko)|は|[이은는가을를로]|係|是|[\\s:=,、→👉📍🏠-]){0,6}";
const ANNOUNCED = endsBefore(`(?:${anyOf(ANNOUNCE)})${asFolded(BETWEEN)}`);
/** Somebody's shop, not somebody's home. */
const SHOP = [
  'your shop|your store|your warehouse|your office|your outlet|ur shop|ur store|the shop|the store|the showroom|our shop|our store|our showroom|head office|headquarters|store at|shop at|store located|boutique at|popup at|pop up at|museum|stadium',
  'toko|kedai|cửa hàng|shop ở|shop mình ở|ร้าน|หน้าร้าน|매장|본사|店舗|本社|門市|門店|分店|舖頭|實體店',
  'tienda|loja|magasin|boutique|laden|filiale|geschäft|negozio|winkel',
].join('|');
const SHOPS = endsBefore(`(?:${anyOf(SHOP)})[^\\d\\n]{0,12}`);
const ASKS = beginsAt('[^\\n]{0,16}(?:right\\?|correct\\?|open\\?|still there)');

/** A name typed with a capital. */
export const CAPITAL = /(?:^|[\s,(])\p{Lu}\p{Ll}{2,}/u;

/** Whether the words before `start` say that an address follows. */
export function isAnnounced(lower: string, start: number): boolean {
  return fitsAt(ANNOUNCED, lower, start);
}

/** Whether they speak of a shop, or what follows `end` asks about one. */
export function isShops(lower: string, start: number, end: number): boolean {
  return fitsAt(SHOPS, lower, start) || fitsAt(ASKS, lower, end);
}
