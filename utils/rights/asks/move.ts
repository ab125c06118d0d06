import type { Asking } from './asking';

export const move: Asking = {
  kind: 'move',
  title: { zh: '转移个人信息', en: 'transfer of my personal data' },
  asks: [
    {
      zh: '请将我的个人信息{types}转移至我指定的接收方：{target}。',
      en: 'Please transfer my personal data{types} to the recipient I name: {target}.',
    },
    {
      zh: '请求转移的仅限我同意提供的或者基于合同收集的信息，不包括他人的信息。',
      en: 'I ask only for data I gave by consent or that was collected under a contract, and for nobody else’s.',
    },
    {
      zh: '如果暂时无法直接转移，请以常用的、机器可读的格式提供给我。',
      en: 'If a direct transfer is not feasible, please give me the data in a common machine-readable format.',
    },
  ],
};
