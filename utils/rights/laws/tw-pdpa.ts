import type { Law } from '../law';

export const twPdpa: Law = {
  id: 'tw-pdpa',
  name: {
    zh: '台湾地区“个人资料保护法”',
    en: 'the Personal Data Protection Act',
  },
  also: { zh: '', en: 'Taiwan' },
  short: {
    zh: '个资法（台湾地区）',
    en: 'PDPA (Taiwan)',
  },
  version: {
    zh: '2023年5月31日修正文本',
    en: 'text as amended on 31 May 2023',
  },
  dated: '2023-05-31',
  inForce: '2023-06-02',
  source: 'law.moj.gov.tw K0070073; twse-regulation.twse.com.tw (Article 13)',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第3条、第10条',
        en: 'Articles 3 and 10',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第3条、第11条',
        en: 'Articles 3 and 11',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第3条、第11条',
        en: 'Articles 3 and 11',
      },
      ask: {
        zh: '请停止为个性化推荐和营销搜集、处理、利用我的个人资料。',
        en: 'Please stop collecting, processing and using my personal data for personalisation and marketing.',
      },
      sure: 'read',
      limit: {
        zh: '指请求停止搜集、处理或利用',
        en: 'Means: to stop collecting, processing or using',
      },
    },
    correct: {
      article: {
        zh: '第3条、第11条',
        en: 'Articles 3 and 11',
      },
      sure: 'read',
    },
  },
  terms: {
    copy: {
      days: 15,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '第13条',
        en: 'Article 13',
      },
      says: {
        zh: '收到请求后15日内',
        en: '15 days of receipt',
      },
    },
    other: {
      days: 30,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '第13条',
        en: 'Article 13',
      },
      says: {
        zh: '收到请求后30日内',
        en: '30 days of receipt',
      },
    },
  },
};
