import type { Cue } from '../cue';
import { readLure } from '../reading';
import { formedSign } from './formed-sign';
import type { Sign } from './sign';

const LATIN = /[a-z]/;
const KANA = /[\u3040-\u30FF]/;
const HANGUL = /[\uAC00-\uD7AF]/;

const APP =
  '(discord/ig/insta/instagram/telegram/tele/whatsapp/snap/snapchat/signal/fb/facebook/messenger/wechat/viber/line/kik/email)';
const THEIR =
  "(her/his/their/this (girl/guy/dude/woman/person/chick/buyer/seller/host)'s/that (girl/guy/dude/woman)'s/the (seller/host/streamer/mod)'s)";
const HOME =
  '(home /house /cell /phone /real /full /)(address/addy/house/home/number/phone/name/workplace/job/school/socials/ip)';

/** What classes of words make together in other languages, with a gap in them. */
export const formedAbroad: readonly Sign[] = [
  of(
    'contact',
    / (?:on|at|via|through|in) /,
    `(find/add/hit/reach/message/msg/text/dm/write/ping/contact) (me/us) (up /over /)(on/at/via/through/in) (my /)${APP}`,
  ),
  of('contact', /(?:my|our) /, `(my/our) ${APP}(:/ (name /handle /user /)is)`),
  of(
    'problem',
    /your /,
    'your (order/payment/package/parcel/account/card/item/delivery/refund/shipment/bank account/profile/subscription) (is/was/got/has been/is being/will be/has) (on /)(hold/locked/suspended/frozen/flagged/blocked/cancell?ed/declined/limited/restricted/delayed/stuck/lost/damaged/compromised/pending/under review/failed)',
  ),
  of(
    'hunt',
    /(?:her|his|their|'s) /,
    `(anybody/anyone/somebody/someone/who)('s/)( else/)( here/) (got/has/have/know/knows/find/drop/post/share) ${THEIR} ${HOME}`,
  ),
  of('hunt', /(?:her|his|their|'s) /, `(drop/post/share/leak/spread) ${THEIR} ${HOME}`),
  of('expose', /(?:her|his|their|'s) /, `${THEIR} ${HOME}(:/ is)`),
  of(
    'problem',
    /(?:tu|su|seu|sua) /,
    '(tu/su/seu/sua) (pedido/paquete/cuenta/pago/encomenda/conta/pagamento/pacote/compra) (esta/está/fue/foi/tiene/tem/ficou) (retenid[oa]/bloquead[oa]/suspendid[oa]/rechazad[oa]/retid[oa]/suspensa/recusad[oa]/un problema/um problema/parad[oa])',
  ),
  of(
    'problem',
    /don|khoan|hang|the|toan|vien/,
    '(đơn/đơn hàng/tài khoản/gói hàng/kiện hàng/bưu kiện/thẻ/thanh toán/hệ thống/hội viên)( của/)( chị/ anh/ bạn/ mình/)( đang/ đã/)( bị/) (lỗi/hủy/huỷ/thất lạc/treo/khóa/khoá/giữ/hư/trùng/kẹt/có vấn đề/tạm giữ/trừ tiền)',
  ),
  of(
    'hunt',
    KANA,
    '(この人/こいつ/あいつ/この女/あの女/この男/配信者/主/出品者/購入者)の(住所/本名/実家/家/学校/会社/顔/電話番号)[をが]?(知/特定/晒/教え/わか)',
  ),
  of(
    'problem',
    HANGUL,
    '(주문/결제/배송/택배/계정/계좌/카드/환불/상품/소포/통관/회원)[이가에은는]? ?(오류/취소/문제/누락/지연/분실/파손/정지/실패/중복/보류/반송/이상)',
  ),
  of(
    'hunt',
    HANGUL,
    '(얘/쟤/저 사람/이 사람/저년/이년/저놈/이놈/걔/저 여자/이 여자/판매자) (번호/전화번호/집주소/주소/신상/실명/본명/학교/직장/집)[를을이가]? ?(아는/털/뿌/공개/까/올/찾/알/풀)',
  ),
];

/** Latin words begin and end where letters do. */
function of(cue: Cue, needs: RegExp, parts: string): Sign {
  const { lower } = readLure(parts);
  return formedSign(cue, LATIN.test(lower) ? `(?<![a-z])(${lower})(?![a-z])` : lower, needs);
}
