import type { Asking } from './asking';

export const explain: Asking = {
  kind: 'explain',
  title: { zh: '解释说明个人信息处理规则', en: 'an explanation of how my data is used' },
  asks: [
    {
      zh: '请说明贵方如何处理我的个人信息{types}：目的、方式、种类、保存期限和接收方。',
      en: 'Please explain how you process my personal data{types}: the purposes, the means, the kinds of data, how long it is kept and who receives it.',
    },
    {
      zh: '如果通过自动化决策向我推送内容、商品或者价格，请说明主要考虑的因素。',
      en: 'If content, goods or prices are shown to me by automated decisions, please explain the main factors.',
    },
  ],
};
