import type { Asking } from './asking';

export const close: Asking = {
  kind: 'close',
  title: { zh: '注销账号', en: 'closing of my account' },
  asks: [
    {
      zh: '请注销下述账号。如有未完成的订单或者其他前提，请一次性告知。',
      en: 'Please close the account named below. If orders are open or anything else stands in the way, please tell me everything at once.',
    },
    {
      zh: '注销后，请删除我的个人信息或者进行匿名化处理。',
      en: 'Once it is closed, please erase my personal data or make it anonymous.',
    },
  ],
  mayKeep: true,
};
