import type { Law } from '../law';

export const ukGdpr: Law = {
  id: 'uk-gdpr',
  name: {
    zh: '英国《通用数据保护条例》',
    en: 'the UK General Data Protection Regulation',
  },
  also: { zh: 'UK GDPR', en: 'UK GDPR' },
  short: {
    zh: 'UK GDPR（英国）',
    en: 'UK GDPR',
  },
  version: {
    zh: '2021年1月1日起适用；经2025年《数据（使用与访问）法》修改',
    en: 'applicable since 1 January 2021, as amended, including by the Data (Use and Access) Act 2025',
  },
  dated: '2025-06-19',
  inForce: '2021-01-01',
  source: 'yourdigitalrights.org regulations.js, GDPRUK block (facts only)',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第15条',
        en: 'Article 15',
      },
      sure: 'noted',
    },
    delete: {
      article: {
        zh: '第17条',
        en: 'Article 17',
      },
      sure: 'noted',
      limit: {
        zh: '限第17条第1款所列情形',
        en: 'In the cases of Article 17(1)',
      },
    },
    withdraw: {
      article: {
        zh: '第7条第3款',
        en: 'Article 7(3)',
      },
      sure: 'noted',
    },
    object: {
      article: {
        zh: '第21条',
        en: 'Article 21',
      },
      ask: {
        zh: '我反对贵方为直接营销（包括与之有关的画像）处理我的个人数据，请停止此类处理。',
        en: 'I object to the processing of my personal data for direct marketing, including profiling related to it. Please stop it.',
      },
      sure: 'noted',
      limit: {
        zh: '拒绝直接营销无须理由；其他情形须说明与自身处境有关的理由',
        en: 'Against direct marketing without reasons; otherwise on grounds of your own situation',
      },
    },
    correct: {
      article: {
        zh: '第16条',
        en: 'Article 16',
      },
      sure: 'noted',
    },
    explain: {
      article: {
        zh: '第15条第1款',
        en: 'Article 15(1)',
      },
      sure: 'noted',
    },
    move: {
      article: {
        zh: '第20条',
        en: 'Article 20',
      },
      sure: 'noted',
    },
  },
  terms: {
    other: {
      days: 31,
      unit: 'days',
      basis: 'law',
      sure: 'noted',
      article: {
        zh: '第12条第3款',
        en: 'Article 12(3)',
      },
      says: {
        zh: '收到请求后一个月内',
        en: 'one month of receipt',
      },
    },
  },
  complaints: { article: { zh: '第77条', en: 'Article 77' }, to: 'authority', sure: 'noted' },
};
