import type { Aid } from './aid';

export const order: Aid = {
  id: 'order',
  name: { zh: '订单号、快递单号、取件码', en: 'An order or parcel number, or a pick-up code' },
  types: ['order_number', 'tracking_number', 'other_secret'],
  now: [
    {
      zh: '取件码：马上去取，或请驿站换一个。',
      en: 'A pick-up code: collect the parcel now, or have the code changed.',
    },
    {
      zh: '打开订单页，看收货信息有没有被改。',
      en: 'Open the order and see that the delivery details are unchanged.',
    },
    {
      zh: '退款只在应用的订单页里办，不点链接，不共享屏幕。',
      en: 'Refunds happen on the order page only: click no link, share no screen.',
    },
  ],
  later: [
    {
      zh: '接下来几天，凡是自称客服、快递、银行的来电，先挂断，再打开应用自己去问。对方说得出你的订单，不等于就是客服。',
      en: 'In the days ahead, hang up on anyone who says they are support, a courier or a bank, and ask inside the app yourself. Knowing your order does not make a caller real.',
    },
  ],
  source: 'Cases 1 and 4: ggzgc.com 2020-12-29, yicai.com 102812083',
};
