import type { Words } from './words';

/** Why data should go: the viewer picks one. They follow the cases of PIPL, article 47, and GDPR, article 17. */
export const reasons = {
  purpose: {
    zh: '处理目的已经实现，或者为实现处理目的不再必要',
    en: 'the data is no longer needed for the purpose it was collected for',
  },
  ended: {
    zh: '贵方已停止提供产品或者服务，或者保存期限已届满',
    en: 'the service has ended, or the time for keeping the data is over',
  },
  withdrawn: {
    zh: '我撤回同意',
    en: 'I withdraw my consent',
  },
  unlawful: {
    zh: '贵方的处理违反法律、行政法规或者双方约定',
    en: 'the data has been processed against the law or our agreement',
  },
} satisfies Record<string, Words>;

export type Reason = keyof typeof reasons;
