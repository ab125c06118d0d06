import type { Law } from '../law';

export const krPipa: Law = {
  id: 'kr-pipa',
  name: {
    zh: '韩国《个人信息保护法》',
    en: 'the Personal Information Protection Act of Korea',
  },
  also: { zh: '개인정보 보호법', en: '개인정보 보호법' },
  short: {
    zh: 'PIPA（韩国）',
    en: 'PIPA (Korea)',
  },
  version: {
    zh: '经2023年3月14日修改',
    en: 'as amended on 14 March 2023',
  },
  dated: '2023-03-14',
  inForce: '2023-09-15',
  source: 'prighter.com korean-pipa Articles 36, 37; Enforcement Decree 43, 44',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第35条',
        en: 'Article 35',
      },
      sure: 'noted',
    },
    delete: {
      article: {
        zh: '第36条',
        en: 'Article 36',
      },
      sure: 'read',
      limit: {
        zh: '其他法律要求收集的信息除外',
        en: 'Not where another law requires the data to be collected',
      },
    },
    withdraw: {
      article: {
        zh: '第37条',
        en: 'Article 37',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第37条',
        en: 'Article 37',
      },
      ask: {
        zh: '请停止处理我的个人信息中与个性化推荐、营销有关的部分。',
        en: 'Please suspend the processing of my personal information for personalisation and marketing.',
      },
      sure: 'read',
      limit: {
        zh: '可要求停止处理',
        en: 'A right to have processing suspended',
      },
    },
    correct: {
      article: {
        zh: '第36条',
        en: 'Article 36',
      },
      sure: 'read',
    },
    explain: {
      article: {
        zh: '第37条之2',
        en: 'Article 37-2',
      },
      ask: {
        zh: '请说明对我作出的自动化决定：主要依据、所用的信息和过程。',
        en: 'Please explain the automated decisions made about me: their main criteria, the data used and how they were reached.',
      },
      sure: 'noted',
      limit: {
        zh: '限对你的权利义务有影响的自动化决定',
        en: 'Only automated decisions that affect your rights or duties',
      },
    },
  },
  terms: {
    copy: {
      days: 10,
      unit: 'days',
      basis: 'law',
      sure: 'noted',
      article: { zh: '《施行令》第41条', en: 'Article 41 of the Enforcement Decree' },
      says: { zh: '收到请求后10日内', en: '10 days of receipt' },
    },
    correct: {
      days: 10,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: { zh: '《施行令》第43条', en: 'Article 43 of the Enforcement Decree' },
      says: { zh: '收到请求后10日内', en: '10 days of receipt' },
    },
    delete: {
      days: 10,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: { zh: '《施行令》第43条', en: 'Article 43 of the Enforcement Decree' },
      says: { zh: '收到请求后10日内', en: '10 days of receipt' },
    },
    withdraw: {
      days: 10,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: { zh: '《施行令》第44条', en: 'Article 44 of the Enforcement Decree' },
      says: { zh: '收到请求后10日内', en: '10 days of receipt' },
    },
    object: {
      days: 10,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: { zh: '《施行令》第44条', en: 'Article 44 of the Enforcement Decree' },
      says: { zh: '收到请求后10日内', en: '10 days of receipt' },
    },
  },
};
