import type { Aid } from './aid';

export const phone: Aid = {
  id: 'phone',
  name: { zh: '手机号', en: 'A phone number' },
  types: ['phone'],
  now: [
    {
      zh: '能撤回就撤回，并请直播间或平台删除那条弹幕（撤回不等于平台已删除）。',
      en: 'Recall the message if you can, and ask the room or the platform to delete it (recalled is not erased).',
      inChat: true,
    },
    {
      zh: '接下来几天，凡是自称客服、快递、银行的来电，先挂断，再打开应用自己去问。对方说得出你的订单，不等于就是客服。',
      en: 'In the days ahead, hang up on anyone who says they are support, a courier or a bank, and ask inside the app yourself. Knowing your order does not make a caller real.',
    },
    {
      zh: '验证码、付款码、屏幕共享，谁要都不给。',
      en: 'Give nobody a code, a payment code or a view of your screen.',
    },
    {
      zh: '已经按来电操作过、转过钱的，打 110。',
      en: 'If you have followed a caller and paid, call the police (110 in mainland China).',
    },
  ],
  later: [
    {
      zh: '打开手机的骚扰拦截；骚扰、诈骗电话可向 12321 举报。',
      en: 'Switch on call blocking. In mainland China, report nuisance and fraud calls to 12321.',
    },
    {
      zh: '以后下单只在订单页填写，平台有隐私号的打开它。',
      en: 'From now on order on the order page only, with the platform’s privacy number where it has one.',
    },
  ],
  source:
    'Cases 1-3 (callers who know the order): ggzgc.com 2020-12-29, cqnews.net 2025-03-16; 12321: 12321.cn guide',
};
