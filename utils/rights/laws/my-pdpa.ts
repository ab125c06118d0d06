import type { Law } from '../law';

export const myPdpa: Law = {
  id: 'my-pdpa',
  name: {
    zh: '马来西亚《2010年个人数据保护法》',
    en: 'the Personal Data Protection Act 2010',
  },
  also: { zh: '第709号法令', en: 'Act 709, Malaysia' },
  short: {
    zh: 'PDPA（马来西亚）',
    en: 'PDPA (Malaysia)',
  },
  version: {
    zh: '经2024年第A1727号法令修改',
    en: 'as amended by Act A1727 of 2024',
  },
  dated: '2024-10-17',
  inForce: '2025-06-01',
  source: 'mylaw.my act-2010-709 sections 30, 31, 35, 38, 42, 43; amendment A1727 section 9',
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
    withdraw: {
      article: {
        zh: '第38条',
        en: 'section 38',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第43条',
        en: 'section 43',
      },
      ask: {
        zh: '请停止为直接营销处理我的个人数据。',
        en: 'Please cease processing my personal data for direct marketing.',
      },
      sure: 'read',
      limit: {
        zh: '限直接营销',
        en: 'Direct marketing only',
      },
    },
    correct: {
      article: {
        zh: '第34条',
        en: 'section 34',
      },
      sure: 'read',
    },
    move: {
      article: {
        zh: '第43A条',
        en: 'section 43A',
      },
      sure: 'read',
    },
  },
  terms: {
    copy: {
      days: 21,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '第31条',
        en: 'section 31',
      },
      says: {
        zh: '收到请求后21日内',
        en: '21 days of receipt',
      },
    },
    correct: {
      days: 21,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '第35条',
        en: 'section 35',
      },
      says: {
        zh: '收到请求后21日内',
        en: '21 days of receipt',
      },
    },
    other: {
      days: 21,
      unit: 'days',
      basis: 'practice',
      sure: 'unchecked',
    },
  },
};
