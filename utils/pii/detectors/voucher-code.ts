import { cuedValueDetector, FILLER } from '../finders/cued-value';
import { anyOf } from '../words';

const WORDS =
  '券码|美团券|点评券|抖音券|团购券码|禮物卡|禮物卡序號|禮品卡|禮品卡序號|e卡|京东e卡密|e卡密|e卡卡密|e卡密码|京东e卡|苹果卡|点卡|团购券|电子券|购物卡|购物卡号|礼物卡|礼物卡序号|礼品卡序号|兑换码|礼品码|礼品卡号|礼品卡|礼品卡密码|卡密|激活码|充值码|充值卡|充值卡密|代金券号|消费码|团购码|序列密钥|会员码|会员兑换码|月卡码|年卡码|季卡码|会员卡密|gift card|gift card code|gift code|e gift|egift|giftcard|voucher|voucher code|redeem code|redemption code|activation code|product key|cd key|steam key|steam code|xbox code|psn code|itunes code|google play code|nintendo code|roblox code|ギフトコード|ギフト券|アマギフ|기프트카드|기프트 카드|교환권|핀번호|문상|문화상품권|상품권 번호|mã thẻ|mã quà tặng|kode voucher|código de regalo|gutscheincode|carte cadeau';
const GROUPS = '[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){2,5}';
const VALUE = new RegExp(
  `^(?:${GROUPS}|[a-z0-9]{8,25}|\\d{4}(?:[\\s-]\\d{4}){1,3}(?:[\\s-]\\d{4,6})?)(?![a-z0-9-])`,
);
/** A word and a few digits: what a shop calls out for everyone. */
const CALLED_OUT = /^[a-z]{3,}\d{0,4}$/i;
const FEWEST_DIGITS = 3;
/** Said by the host, to all. */
const FOR_ALL =
  /大家|家人们|宝宝们|宝子|姐妹们|粉丝|所有人|输入|领取?|前\d{1,4}名|(?<![a-z])(?:use|enter|everyone|guys|all|apply|off)(?![a-z])/;
/** The writer's: 我领的兑换码. */
const OWN = /我|(?<![a-z])(?:my|mine|i)(?![a-z])/;
const UNIT = /^\s?(?:元|块|折|个|位|张|份)/;

/**
 * Codes that are as good as money to whoever types them first: of vouchers, gift cards, activations. What a
 * shop calls out for all is none.
 */
export const voucherCode = cuedValueDetector({
  id: 'voucher-code',
  type: 'other_secret',
  needs:
    /[券兑禮礼卡激充代消团]|密钥|gift|voucher|red[e]|activation|key|steam|xbox|psn|itunes|google|nintendo|roblox|ギフ|기프트|교환권|핀번호|문상|상품권|mã|kode|regalo|gutschein|cadeau/,
  cue: new RegExp(
    `(?:${anyOf(WORDS)}|(?<![a-z])(?:apple|amazon|steam|target|visa|google) gift(?! ?card))(?:号码?|[码碼]|编号|序号|密码)?`,
    'g',
  ),
  between: FILLER,
  value: VALUE,
  judge(value, { lead, trail }) {
    if (UNIT.test(trail) || CALLED_OUT.test(value)) return 0;
    if (FOR_ALL.test(lead + trail) && !OWN.test(lead + trail)) return 0;
    return value.replace(/\D/g, '').length < FEWEST_DIGITS ? 0 : 0.92;
  },
});
