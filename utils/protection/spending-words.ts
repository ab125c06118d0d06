/**
 * What stands on controls that give presents or fill up a purse: the whole of it, so that “送礼佳品” on goods is none.
 * Own knowledge of the sites' languages; what is only a picture without a name is not known.
 */
export const GIFTS: readonly RegExp[] = [
  /^(一键)?(送礼|送礼物|送出|送出礼物|赠送|赠送礼物|打赏|打赏主播|投喂|刷礼物|送TA礼物|礼物|更多礼物|小礼物|送禮|送禮物|打賞|禮物|抖內|贊助|斗内)$/i,
  /^(send|give) (a |the )?(gifts?|stars|stickers?|roses?)$|^gifts?$|^(super (chat|thanks|stickers?)|cheer|donate|tip( the)? (host|streamer))$/i,
  /^(ギフト(を(送る|贈る))?|スーパーチャット|スパチャ|投げ銭)$|^(선물(하기)?|후원(하기)?|별풍선( 선물)?|치즈 ?후원)$/i,
  /^(tặng quà|gửi quà|quà tặng)$|^(ส่งของขวัญ|ให้ของขวัญ|ของขวัญ)$|^(kirim|beri) (hadiah|gift|kado)$|^(hantar|beri) hadiah$/i,
  /^enviar (un )?regalos?$|^enviar (um )?presentes?$|^geschenke? (senden|schicken)$|^(envoyer|offrir) un cadeau$/i,
];

export const TOP_UPS: readonly RegExp[] = [
  /^(立即|马上|去|我要|首次|快速|首充|账户|钱包|金币|抖币|[BCQ]币|快币|虎牙币|鱼翅|薯币|微币)*充值(中心|金币|抖币|[BCQ]币|快币|钻石|点券|鱼翅|有礼|优惠)?$|^首充(礼包|有礼)?$/i,
  /^(立即|馬上|去|我要)*(儲值|加值|充值)(中心)?$/i,
  /^(recharge|top[ -]?up|reload|add funds)( (now|coins?|bits|diamonds?|balance))?$|^(get|buy)( more)? (coins?|bits|stars|diamonds?|gems|tokens|cheese)$/i,
  /^(コイン|ビッツ)?(を)?(チャージ(する)?|購入)$|^(코인|치즈|별풍선)? ?(충전|구매)(하기)?$/i,
  /^nạp( (tiền|xu|thẻ|kim cương))?( ngay)?$|^เติม(เงิน|เหรียญ|คอยน์)$|^(isi ulang|top up|beli)( (koin|diamond))?$|^tambah nilai$/i,
  /^(recargar|comprar)( (monedas|diamantes|bits))$|^recargar$|^(recarregar|comprar)( (moedas|diamantes|bits))$|^recarregar$/i,
  /^(münzen|coins|bits|diamanten) (kaufen|aufladen)$|^aufladen$|^(acheter|recharger) des (pièces|diamants|bits)$|^recharger$/i,
];

/** Things of games that nobody gives away; anywhere in a line. */
export const BAITS: readonly RegExp[] = [
  /(免费|免費|0元|零元|白嫖)(领|送|拿|得|领取|領取|获取)?.{0,6}(皮肤|皮膚|点券|點券|钻石|鑽石|抖币|金币|金幣|枪皮|史诗|传说)/,
  /(皮肤|皮膚|点券|點券|钻石|鑽石).{0,4}(免费|免費)(领|送|領)/,
  /free.{0,8}\b(skins?|v-?bucks|robux|diamonds?|gems|uc|coins)\b/i,
  /無料.{0,4}(スキン|ダイヤ|コイン)|(스킨|다이아|로벅스).{0,4}(무료|공짜)|(무료|공짜).{0,4}(스킨|다이아|로벅스)/,
  /(skin|kim cương|robux).{0,6}miễn phí|miễn phí.{0,6}(skin|kim cương)|(สกิน|เพชร).{0,4}ฟรี|(skin|diamond|robux).{0,6}(gratis|percuma)/i,
  /(skins?|diamantes?|robux).{0,6}gr[aá]tis|gratis.{0,6}(skins?|diamanten|robux)|(skins?|diamants).{0,6}gratuit/i,
];

/** Paths of pages on which coins are bought. */
export const PLACES =
  /\/(recharge|chongzhi|top-?up|web_pay|buy-?coins?|coins?\/(buy|recharge)|coin|bits|gold-?recharge|czzx)(?=[/?#.]|$)/i;
