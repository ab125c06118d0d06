/** Words that announce a name, right before it. */
const CUE =
  /(?:我叫|叫我|叫做?|我是|名字|姓名|真名|本名|大名|全名|收件人?|收货人|联系人|本人|实名|户名|署名|落款|抬头|(?<![a-z])(?:name(?:'s)?|i'?m|call me|jiao|to))(?:\s?is)?[是为写填叫:\s]*$/;
/** What follows a name: somebody who takes a parcel, a phone, a form of address. */
const AFTER =
  /^\s?(?:[签代亲查]?收(?![到藏款入])|(?:先生|女士|小姐|同学|老师|本人)(?![们])|的(?:电话|手机|号码|快递|订单|名字|地址)|电话|手机|[\s,:/]{0,2}1[3-9]\d{9})/;

/** Whether the words beside it say that a short text is a name. */
export function isCalledName(lead: string, trail: string): boolean {
  return CUE.test(lead) || AFTER.test(trail);
}

/** The last sign of many names begins everyday words: 李子明天发 holds no 李子明. */
const RUNS_ON =
  /^(?:明[天年白早晚后细亮确星]|天[天气猫猛]|文[件胸化章字]|小[姐孩时号码]|美[丽国容白元]|金[额色牌]|红[包色酒薯]|海[外鲜报]|平[时台均安]|安[全装排心慰]|月[底初份亮饼]|新[款品的鲜]|国[家产庆内外]|春[天节夏装]|冬[天季装]|夏[天季装]|秋[天季装]|成[功本分为了]|超[级市过]|方[便法面向式]|可[以能爱]|如[果何]|大[小家概码]|心[得情动]|家[里人具]|正[品常好在]|立[刻即]|利[润息]|东[西北]|华[为丽]|清[楚洗单仓]|星[期星]|光[滑线]|子[里]|生[日活气]|林[区]|水[果洗])/;

/** Whether the end of what looks like a name and the sign after it make a word. */
export function runsOn(lastSign: string, next: string): boolean {
  return RUNS_ON.test(lastSign + next);
}
