import type { Law } from '../law';

export const thPdpa: Law = {
  id: 'th-pdpa',
  name: {
    zh: '泰国《个人数据保护法》',
    en: 'the Personal Data Protection Act B.E. 2562 (2019)',
  },
  also: { zh: '佛历2562年', en: 'Thailand' },
  short: {
    zh: 'PDPA（泰国）',
    en: 'PDPA (Thailand)',
  },
  version: {
    zh: '2019年5月27日公布，2022年6月1日起全面施行',
    en: 'published 27 May 2019, fully in force since 1 June 2022',
  },
  dated: '2019-05-27',
  inForce: '2022-06-01',
  source: 'library.siam-legal.com sections 30-42; tilleke.com',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第30条',
        en: 'section 30',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第33条',
        en: 'section 33',
      },
      sure: 'noted',
    },
    withdraw: {
      article: {
        zh: '第19条',
        en: 'section 19',
      },
      sure: 'noted',
    },
    object: {
      article: {
        zh: '第32条',
        en: 'section 32',
      },
      ask: {
        zh: '我反对贵方为直接营销收集、使用、披露我的个人数据，请停止。',
        en: 'I object to the collection, use and disclosure of my personal data for direct marketing. Please stop it.',
      },
      sure: 'noted',
    },
    correct: {
      article: {
        zh: '第35条、第36条',
        en: 'sections 35 and 36',
      },
      sure: 'noted',
    },
    move: {
      article: {
        zh: '第31条',
        en: 'section 31',
      },
      sure: 'read',
    },
  },
  terms: {
    copy: {
      days: 30,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '第30条',
        en: 'section 30',
      },
      says: {
        zh: '收到请求后30日内',
        en: '30 days of receipt',
      },
    },
    delete: {
      days: 90,
      unit: 'days',
      basis: 'law',
      sure: 'noted',
      article: {
        zh: '个人数据保护委员会2024年11月11日施行的公告',
        en: 'the PDPC notification in force since 11 November 2024',
      },
      says: {
        zh: '90日内',
        en: '90 days',
      },
    },
    other: {
      days: 30,
      unit: 'days',
      basis: 'practice',
      sure: 'unchecked',
    },
  },
};
