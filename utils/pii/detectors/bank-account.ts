import { ISSUED_CARD } from '../checks/card-ranges';
import { passesLuhn } from '../checks/checksum';
import { after, before, isAmongDigits, isFiller } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const BANK =
  '银行|[工农建中交招]行|招商|浦发|民生|兴业|光大|平安|华夏|中信|广发|邮储|农信|信用社|农商|对公|公户|开户|户名|打款|汇款|转账|网银|支行|分行';
const HAS_BANK = new RegExp(BANK);
/** Says by itself that a bank's account follows. */
const ACCOUNT =
  /(?:银行|对公|公司|开户|收款|汇款|打款|转账|退款|个人|基本|一般)(?:的)?(?:账号|账户|帐号|帐户|户头|折号)|存折(?:账?号)?|对公|公户/u;
const WORD = /账号|账户|帐号|帐户|户头|折号|存折|对公|公户|卡折/;
const CUE = new RegExp(`(?:${WORD.source})[码是为:\\s)】]{0,4}$`);
const NAMED = new RegExp(`(?:${BANK})[^\\d\\n。!?]{0,8}$`);
/** The number first. */
const SAID_AFTER =
  /^[\s,(]{0,3}(?:这?是)?(?:[\u4E00-\u9FFF]{2,6}银行|[工农建中交招邮]行|农商|邮储|招商|对公)/;
/** Platforms and games have accounts too. */
const OTHER =
  /(?:游戏|微信|抖音|快手|淘宝|京东|支付宝|q|会员|登[录陆]|注册|小红书|steam|平台)[^\d\n]{0,6}$/;
const UNIT = /^\s*(?:元|块|个|人|万)/;

/**
 * Numbers of bank accounts that are no cards, after words for an account and a bank.
 *
 * Source: lengths in use: 9 to 25 digits; the issuer ranges of cards are `bank-card`'s.
 */
export const bankAccount = numberDetector({
  id: 'bank-account',
  type: 'bank_account',
  needs: new RegExp(`${WORD.source}|开户|[工农建中交招]行|银行|信用社|支行`),
  digits: [9, 25],
  judge({ digits, start, end }, { lead, trail, reading, isInsideWord }) {
    if (isInsideWord || isFiller(digits) || UNIT.test(trail)) return 0;
    // A card's number, given as an account's: `bank-card` says so.
    const isCard = ISSUED_CARD.test(digits);
    if (isCard && passesLuhn(digits)) return 0;
    const words = before(reading, start, 40);
    if (OTHER.test(lead)) return 0;
    // More digits of the same number beat fewer.
    const sure = (base: number) => base + digits.length / 1000;
    if (CUE.test(lead)) {
      const beside = words + after(reading, end, 24);
      if (ACCOUNT.test(words) || HAS_BANK.test(beside)) return sure(0.92);
      return digits.length >= 15 ? sure(0.72) : 0;
    }
    if (digits.length >= 15 && !isCard && SAID_AFTER.test(trail)) return sure(0.72);
    return digits.length >= 15 && !isCard && NAMED.test(lead) && !isAmongDigits(lead, trail)
      ? sure(0.71)
      : 0;
  },
});
