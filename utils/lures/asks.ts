import { lowerOf } from '../text/lower';
import { readLure } from './reading';

/** What a room may want of its viewers, as far as it leads to them. */
const DETAIL =
  '(?:手机号?码?|电话(?:号码?)?|联系方式|微信号?|地址|收货信息|邮箱|身份证号?|姓名|qq号?|扣扣号?|生日)';
const POST =
  '(?:报|发|打|留|写|扣|刷|填|输入|敲|评论|亮|报一下|发一下|留一下|打一下|说一下|私信)(?:一?下|个|出来|上|给(?:我|主播|客服|小助理))?';
const PLACE = '(?:公屏|评论区?|弹幕|屏幕|下面|下方|这里|群里|上来|出来|给我|给主播|给客服)';
const CHINESE = new RegExp(
  [
    `${POST}(?:[你您自己们的个]|收[货件]人){0,3}${DETAIL}`,
    `${DETAIL}[^，。,?？]{0,6}(?:${POST}[在到]?${PLACE}|[报发留打](?:一?下|出来|上来|给我))`,
    `${PLACE}${POST}?[^，。,?？]{0,4}${DETAIL}`,
  ].join('|'),
);
const ENGLISH =
  /\b(?:drop|leave|send|type|comment|post|put|share|give|text|dm|write|enter)\b(?: (?:me|us|down|in))?(?: (?:your|ur|a|the))? ?(?:full |phone |mobile |cell |e-?mail |home |shipping |contact |whatsapp |telegram |line )*(?:number|phone|e-?mail|address|whatsapp|telegram|insta(?:gram)?|snap(?:chat)?|contacts?|contact (?:info|details)|zip code|birthday|line id)\b/;
const OTHER =
  /(?:번호|연락처|주소).{0,4}(?:남겨|적어|보내)|(?:電話番号|住所|連絡先).{0,4}(?:書いて|教えて|送って)|(?:deja|dejen|manda|deixa|deixe|laisse[zr]?|envoie[zr]?|schick|schreib).{0,8}(?:número|numero|telefon|teléfono|dirección|endereço|adresse|zap|whats|nummer)|(?:kirim|tulis|drop|spill).{0,4}(?:nomor|no hp|no wa|alamat)|(?:để lại|gửi|comment).{0,4}(?:số|sđt|địa chỉ|zalo)|(?:ทิ้ง|พิมพ์|ฝาก|ส่ง)(?:เบอร์|ไลน์|ที่อยู่)/;
/** Those who warn of it, ask about it, or tell what they have done, use the same words. */
const NOT =
  /不要|不用|不必|不需要|别[发留写打报把在给填说加信]|勿|禁止|谨防|小心|当心|骗|隐私|怎么|如何|哪里|哪儿|在哪|能不能|可以[^，。]{0,6}吗|要不要|吗[?？]?$|为什么|改|换|错|已经|[过发留报填写][过了啦]|我的|我家|我刚|订单|下单页|尺|身高|\b(?:don'?t|do not|never|no need|won'?t|not|should i|can i|how|where|why|my|scam|careful|beware|wrong|change[ds]?)\b|しないで|ないで|마세요|不要/;

/**
 * Whether a message asks its readers to give details of theirs, as 报手机号领福利 does. Warnings, questions and what
 * somebody tells of themselves do not.
 */
export function asksForDetails(text: string): boolean {
  const lower = readLure(text).lower;
  if (NOT.test(lower)) return false;
  return CHINESE.test(lower) || ENGLISH.test(lower) || OTHER.test(lowerOf(text));
}
