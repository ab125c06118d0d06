import type { Aid } from './aid';

export const bankCard: Aid = {
  id: 'bank-card',
  name: { zh: '银行卡', en: 'A bank card' },
  types: ['bank_card', 'card_security_code'],
  now: [
    {
      zh: '在手机银行里锁卡，或打卡背面的客服电话挂失。',
      en: 'Lock the card in your banking app, or report it with the number on its back.',
    },
    {
      zh: '看一眼最近的交易，有不认识的当场告诉银行。',
      en: 'Look at the latest payments and tell the bank about any you do not know.',
    },
    {
      zh: '关掉这张卡的小额免密和快捷支付。',
      en: 'Switch off payments without a code for this card.',
    },
    {
      zh: '钱已经转出，立刻打 110；拿不准，打 96110 问。',
      en: 'If money has gone, call the police at once (110 in mainland China). If you are unsure, ask: 96110 there.',
    },
  ],
  later: [
    {
      zh: '连同安全码一起发出的，换一张新卡。',
      en: 'If the security code went with it, get a new card.',
    },
    { zh: '打开交易提醒，留意一个月。', en: 'Switch on payment alerts and watch for a month.' },
  ],
  source: 'oryoy.com, m.sboyo.com (reporting a card); 96110, 110: bwc.cug.edu.cn/info/1038/2447',
};
