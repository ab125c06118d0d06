/**
 * What stands before the number of a parcel, whichever the carrier: one line for each language, alternatives
 * of a regular expression for folded text in lower case with simple Chinese signs. Latin ones that are pieces
 * of words need their own bounds.
 */
const WORDS: readonly string[] = [
  '(?:快递|运|物流|面|货运|包裹|邮件|寄件|退货|退回|发货|追踪|跟踪|查件|回寄|寄回)单?的?(?:单|编)?号码?|快递单|运单|面单|物流信息|(?<![a-z])(?:kuaidi|wuliu|yun)\\s?dan(?:\\s?hao)?',
  '(?<![a-z])(?:tracking|track)(?:\\s?(?:number|no\\.?|num|code|id|#))?(?!\\s?(?:number|num|code|id))|(?<![a-z])(?:shipment|parcel|consignment|waybill|awb)(?:\\s?(?:number|no\\.?|id|code))?(?!\\s?(?:number|id|code)|[a-z])',
  '追[踪蹤][编編][号號]|托[运運][单單][号號]?|包裹[号號][码碼]?|物流[编編][号號]|寄件[编編][号號]|配[达達]?[单單][号號]',
  '送り状番号|お?問い?合わ?せ番号|追跡番号|伝票番号|荷物番号|配送番号',
  '운송장(?:\\s?번호)?|송장(?:\\s?번호)?|택배\\s?번호|등기\\s?번호',
  'เลขพัสดุ|เลขแทรค|เลขแทร็ก|เลขติดตาม|หมายเลขพัสดุ|เลขขนส่ง|แทรค|เลขเทรค',
  '(?:mã )?vận đơn|mã vđ|mã giao hàng|mã bưu gửi|mã ship|mã tra cứu',
  '(?<![a-z])(?:no\\.?\\s?resi|nomor resi|resi(?:nya)?|nomor pengiriman|no tracking|nombor tracking)(?![a-z])',
  '(?<![a-z])(?:n[uú]mero de (?:gu[ií]a|seguimiento|env[ií]o|rastreo|rastreio)|gu[ií]a|seguimiento|rastreo|rastreio|c[oó]digo de (?:rastreio|rastreamento|seguimiento|env[ií]o)|localizador)(?![a-z])',
  '(?<![a-z])(?:sendungsnummer|paketnummer|sendungsverfolgung|trackingnummer|sendungsnr|num[eé]ro de (?:suivi|colis)|n° de suivi|suivi|codice (?:di )?tracking|numero di spedizione)(?![a-z])',
];

/** The same as one piece of a regular expression. */
export const WAYBILL_WORDS = WORDS.join('|');

/** Words that speak of parcels: enough for a number that has the shape of some carrier's. */
export const PARCEL_WORDS =
  '快递|物流|包裹|寄回|退回|退货|寄出|发货|派送|派件|签收|揽收|运输|驿站|催件|查件';
/** The same, loosely, anywhere in a message: enough for a number that only carriers have. */
export const PARCEL_TALK =
  /快递|物流|包裹|寄|退货|发货|派送|派件|签收|揽收|运输|驿站|催|没到|还没|到哪|动静|不动|丢件|丢了|更新|停在|卡在|查一?下|几天/;
