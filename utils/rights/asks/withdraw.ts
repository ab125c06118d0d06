import type { Asking } from './asking';

export const withdraw: Asking = {
  kind: 'withdraw',
  title: { zh: '撤回同意', en: 'withdrawal of consent' },
  asks: [
    {
      zh: '我撤回此前就处理我的个人信息所作的同意{types}。',
      en: 'I withdraw the consent I gave to the processing of my personal data{types}.',
    },
    {
      zh: '请停止一切以该同意为依据的处理，并告知停止的时间。',
      en: 'Please stop everything that rests on this consent, and tell me from what date.',
    },
    {
      zh: '履行我的订单所必需的信息，可以在所需的范围和期限内继续处理。',
      en: 'What is needed to fulfil my orders may be processed as far and as long as they require.',
    },
  ],
  mayKeep: true,
};
