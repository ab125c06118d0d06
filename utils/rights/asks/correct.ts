import type { Asking } from './asking';

export const correct: Asking = {
  kind: 'correct',
  title: { zh: '更正、补充个人信息', en: 'correction of my personal data' },
  asks: [
    {
      zh: '贵方处理的我的以下个人信息不准确或者不完整：{wrong}。请更正或者补充为：{right}。',
      en: 'The following data about me is inaccurate or incomplete: {wrong}. Please change it to: {right}.',
    },
    {
      zh: '如已将不准确的信息提供给他人，请通知对方一并更正。',
      en: 'If you have passed the inaccurate data on, please tell those recipients to correct it too.',
    },
  ],
};
