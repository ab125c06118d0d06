import type { Aid } from './aid';

export const address: Aid = {
  id: 'address',
  name: { zh: '住址或位置', en: 'An address or location' },
  types: ['postal_address', 'precise_location'],
  now: [
    {
      zh: '能撤回就撤回，并请直播间或平台删除那条弹幕（撤回不等于平台已删除）。',
      en: 'Recall the message if you can, and ask the room or the platform to delete it (recalled is not erased).',
      inChat: true,
    },
    {
      zh: '最近的快递当面核对寄件人和单号，不收不明的到付件。',
      en: 'Check sender and number of parcels at the door, and take none you did not order, least of all to pay for.',
    },
    {
      zh: '有人威胁、跟踪或上门，打 110，并告诉身边的人。',
      en: 'If anyone threatens, follows or visits you, call the police (110 in mainland China) and tell someone near you.',
    },
  ],
  later: [
    {
      zh: '换用自提点或驿站收件，收件名用称呼。',
      en: 'Use a pick-up point, and a short name for parcels.',
    },
    { zh: '面单撕掉、涂掉再扔。', en: 'Deface labels before you throw them away.' },
  ],
  source: 'Case 2 (fake couriers): cafef.vn 188260125; 快递暂行条例 34 (labels)',
};
