import type { Asking } from './asking';

export const copy: Asking = {
  kind: 'copy',
  title: { zh: '查阅、复制个人信息', en: 'a copy of my personal data' },
  asks: [
    {
      zh: '请提供贵方处理的我的个人信息的副本{types}。',
      en: 'Please give me a copy of the personal data you hold about me{types}.',
    },
    {
      zh: '请一并告知这些信息的来源、用途、保存期限，以及提供给了哪些接收方。',
      en: 'Please also tell me where it came from, what it is used for, how long it is kept and who has received it.',
    },
  ],
};
