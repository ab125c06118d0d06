import type { Law } from '../law';

export const idPdp: Law = {
  id: 'id-pdp',
  name: {
    zh: '印度尼西亚《个人数据保护法》',
    en: 'Law No. 27 of 2022 on Personal Data Protection',
  },
  also: { zh: '2022年第27号法', en: 'Indonesia' },
  short: {
    zh: '第27/2022号法（印尼）',
    en: 'Law 27/2022 (Indonesia)',
  },
  version: {
    zh: '2022年10月17日',
    en: 'of 17 October 2022',
  },
  dated: '2022-10-17',
  inForce: '2022-10-17',
  source: 'mahendracounsel.com (Articles 5-13); mustikarajalaw.id',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第7条',
        en: 'Article 7',
      },
      sure: 'unchecked',
    },
    delete: {
      article: {
        zh: '第8条',
        en: 'Article 8',
      },
      sure: 'unchecked',
    },
    withdraw: {
      article: {
        zh: '第9条',
        en: 'Article 9',
      },
      sure: 'unchecked',
    },
    object: {
      article: {
        zh: '第10条',
        en: 'Article 10',
      },
      title: { zh: '不仅凭自动化处理作出决定', en: 'no decisions by automated processing alone' },
      ask: {
        zh: '请不要仅凭自动化处理（包括画像）对我作出决定。',
        en: 'Please do not make decisions about me by automated processing alone, profiling included.',
      },
      sure: 'unchecked',
      limit: {
        zh: '针对完全自动化的决定和画像',
        en: 'Decisions and profiling done by machine alone',
      },
    },
    correct: {
      article: {
        zh: '第6条',
        en: 'Article 6',
      },
      sure: 'noted',
    },
    explain: {
      article: {
        zh: '第5条',
        en: 'Article 5',
      },
      sure: 'noted',
    },
    move: {
      article: {
        zh: '第13条',
        en: 'Article 13',
      },
      sure: 'unchecked',
    },
  },
  terms: {
    withdraw: {
      days: 3,
      unit: 'days',
      basis: 'law',
      sure: 'noted',
      says: {
        zh: '3×24小时内',
        en: '3 × 24 hours',
      },
    },
    other: {
      days: 14,
      unit: 'days',
      basis: 'practice',
      sure: 'unchecked',
    },
  },
};
