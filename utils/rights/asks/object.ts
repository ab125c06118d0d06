import type { Asking } from './asking';

export const object: Asking = {
  kind: 'object',
  title: { zh: '停止个性化推荐和营销', en: 'an end to profiling and marketing' },
  asks: [
    {
      zh: '请停止利用我的个人信息进行个性化推荐和商业营销，并提供不针对我个人特征的选项。',
      en: 'Please stop using my personal data for personalised recommendations and marketing, and give me an option that does not depend on my traits.',
    },
    {
      zh: '请删除针对我个人特征的用户标签，并告知处理结果。',
      en: 'Please delete the labels that describe me, and tell me when this is done.',
    },
  ],
};
