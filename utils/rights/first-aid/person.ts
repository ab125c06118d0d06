import type { Aid } from './aid';

export const person: Aid = {
  id: 'person',
  name: { zh: '姓名、生日、车牌等', en: 'A name, birth date, plate and the like' },
  types: [
    'person_name',
    'birth_date',
    'licence_plate',
    'ip_address',
    'health',
    'own_detail',
    'protected_phrase',
  ],
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
      zh: '密码或密保答案里用了它的，改掉。',
      en: 'If a password or security answer holds it, change that.',
    },
  ],
  later: [
    {
      zh: '车牌、健康状况也会被用来推销和行骗，同样先挂断再核实。',
      en: 'Plates and health details are used for sales and fraud too: hang up first, check later.',
    },
  ],
  source: 'Case 1 and 13; common advice',
};
