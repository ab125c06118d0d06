import type { Asking } from './asking';

export const erase: Asking = {
  kind: 'delete',
  title: { zh: '删除个人信息', en: 'erasure of my personal data' },
  asks: [
    {
      zh: '请删除我的个人信息{types}。',
      en: 'Please erase my personal data{types}.',
    },
    { zh: '理由：{reason}。', en: 'My reason: {reason}.' },
    {
      zh: '如已将上述信息提供给他人，请通知对方一并删除，并告知我对方的名称。',
      en: 'If you have passed this data on, please tell those recipients to erase it too, and tell me who they are.',
    },
  ],
  mayKeep: true,
};
