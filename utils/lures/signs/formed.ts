import type { Cue } from '../cue';
import {
  ACCOUNT,
  AFFAIR,
  BEAST,
  CIRCLE,
  CLERK,
  DETAIL,
  ELSEWHERE,
  HERE,
  KIN,
  OFFICE,
  PURSE,
  REACH,
  SAYING,
  SIGN,
  SOMEBODY,
  THEY,
  WORKER,
  WRONG,
} from '../words/formed/zh-parts';
import { formedSign } from './formed-sign';
import type { Sign } from './sign';

/** A few signs of one clause. */
const GAP = '[^,。!? ]{0,4}';

/** What classes of words make together: too many to be words, and with a gap in them. */
export const formed: readonly Sign[] = [
  of('slang', `(加/伽/搜/转/走/找)(我/个/一下/下/我个/我的/你/你个/)${SIGN}(?![a-z信波笑博商型])`),
  of(
    'fish',
    `(留/报/发/扣/填/登记/丢/甩/撂/说)(下/一下/个/)(你的/您的/你/您/我/)(下/一下/个/)${REACH}`,
  ),
  of('pull', `(拉/邀/邀请/带/请/拽/放)(你/您/你们/大家/各位/)(进/入/加入)${GAP}${CIRCLE}`),
  of('profile', `(看/点/翻/戳/进/来)(一下/下/)我的?(置顶/)(${ELSEWHERE}/作品/视频/动态)`),
  of('bypass', `(别/不要/不用/甭/不必)(在/从/走/点/去)${HERE}里?(拍/买/下单/付/付款/抢)`),
  of('bypass', `(钱/款/金/账)${GAP}(打/转/汇/付/存)(给/到/进/)我的?${PURSE}`),
  of('third', `${THEY}${KIN}${DETAIL}`),
  of('expose', `${THEY}${KIN}${DETAIL}`),
  of(
    'hunt',
    `(谁有/哪位有/有没有/求/查/扒/找出/出售/公布/公开/曝光/放出/发一下/有偿)${GAP}${THEY}${KIN}${DETAIL}`,
  ),
  of('hunt', `有${THEY}${KIN}${DETAIL}的?(发/私/来/贴/放)`),
  of('hunt', `(查/扒/人肉)(一下/下/个/)这?个?(id/号/人/黑粉/喷子)的?(真实/是谁/本人/身份/背后)`),
  of('insult', `(你/她/他/主播)(就是/真是/是)(个/坨/头/条/只/)${BEAST}`),
  of(
    'fee',
    `(只/仅/先/要/需)(需/要/用/)(收/付/交/出/补/承担/缴/垫)个?\\d{0,5}(元/块/)(快递费/运费/邮费/手续费/保证金/工本费/押金/税/定金/包装费/服务费)`,
  ),
  of(
    'job',
    `(招/征/缺/差/招收/找/聘/募)(几个/个/一个/两个/一批/点/些/几位/几名/大量/)(直播间/线上/抖音/网络/在家/)${WORKER}`,
  ),
  of(
    'scheme',
    `(收/租/借/出售)(你/您/个/点/些/一下/下/用/我/几个/)${GAP}${ACCOUNT}(?!支付/付/客服/余额)`,
  ),
  of('official', `${OFFICE}(${CLERK}/客服/部/组/员/老师/顾问/助理/通知)`),
  of(
    'problem',
    `${AFFAIR}(有/出/出现/出了/显示/被/已/已被/已经/存在/发生/即将/马上/快要/今天/今日/)${WRONG}`,
  ),
  of(
    'hand',
    `(重新/麻烦/请/需要/再)${GAP}(登记/填写/提供/报/验证/核对/输入/认证/发)${GAP}(银行卡/卡号/信息/收款码/身份证/支付宝/手机号/验证码)`,
  ),
  of('warn', `${SOMEBODY}${GAP}(自称/冒充/假装/${SAYING})`),
];

function of(cue: Cue, parts: string): Sign {
  return formedSign(cue, parts, beginOf(parts));
}

/** One of the signs that the first part begins with: without any, there is nothing to look for. */
function beginOf(parts: string): RegExp {
  const words = parts.startsWith('(') ? parts.slice(1, parts.indexOf(')')).split('/') : [parts];
  return new RegExp(`[${words.map((word) => word[0]!).join('')}]`);
}
