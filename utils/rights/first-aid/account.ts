import type { Aid } from './aid';

export const account: Aid = {
  id: 'account',
  name: { zh: '收款账号、支付账号', en: 'A bank or payment account' },
  types: ['bank_account', 'payment_account'],
  now: [
    {
      zh: '只有账号，别人转不走钱；要防的是后面来的“退款”“误转”电话。',
      en: 'With the number alone nobody can take money. What follows are calls about a “refund” or a “mistaken transfer”.',
    },
    {
      zh: '到支付应用的安全中心，移除不认识的设备。',
      en: 'In the app’s security page, remove devices you do not know.',
    },
    {
      zh: '验证码、付款码、屏幕共享，谁要都不给。',
      en: 'Give nobody a code, a payment code or a view of your screen.',
    },
    {
      zh: '钱已经转出，立刻打 110；拿不准，打 96110 问。',
      en: 'If money has gone, call the police at once (110 in mainland China). If you are unsure, ask: 96110 there.',
    },
  ],
  later: [
    {
      zh: '接下来几天，凡是自称客服、快递、银行的来电，先挂断，再打开应用自己去问。对方说得出你的订单，不等于就是客服。',
      en: 'In the days ahead, hang up on anyone who says they are support, a courier or a bank, and ask inside the app yourself. Knowing your order does not make a caller real.',
    },
  ],
  source: 'Cases 1 and 4 (fake refunds): ggzgc.com 2020-12-29, yicai.com 102812083',
};
