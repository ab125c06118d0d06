import type { Clue } from '../finders/evidence';

/** What speaks for letters and digits being where one may be written to. */
export const MESSENGER: readonly Clue[] = [
  [
    0.7,
    /[微薇威徽维葳溦涡][信❤♥芯心伈]|(?<![a-z])[vw]x?(?:我|号|聊)|(?<![a-z])(?:vx|wx|v信|wechat|weixin|tg|telegram|line|whatsapp|ins|discord|扣扣)(?![a-z])|加[薇微威v]|[薇微v]我|绿泡泡|绿色(?:软件|的)|绿的|绿标|飞机|✈|🛩|纸飞机|电报|小红书号|抖音号|快手号|企鹅|赖我|加赖|加line/u,
  ],
  [0.5, /[加➕]我|[加➕]一?[下个]|[加➕]好友/u],
  [
    0.5,
    /私[我聊]|找我|滴我|滴滴我|戳我|敲我|联系我?|拉我|搜[一我到]|好友|通过一下|备注|call我|聊聊|唠唠|单聊|我的号/u,
  ],
  [0.3, /(?:是|:|号|→|叫|搜|id)\s?□/],
  [-0.8, /关注|领券|官方|旗舰|店铺|我们家|公众号/],
  [
    -1.2,
    /链接|货号|型号|款号|优惠|口令|福袋|单号|订单|邀请|兑换|取件|密[码马]|验证|批号|尺码|显卡|公屏|弹幕|手机壳|[元块]□|□[元块寸]/,
  ],
];
