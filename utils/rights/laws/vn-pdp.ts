import type { Law } from '../law';

export const vnPdp: Law = {
  id: 'vn-pdp',
  name: {
    zh: '越南《个人数据保护法》',
    en: 'the Law on Personal Data Protection No. 91/2025/QH15',
  },
  also: { zh: '第91/2025/QH15号', en: 'Vietnam' },
  short: {
    zh: '第91/2025号法（越南）',
    en: 'Law 91/2025 (Vietnam)',
  },
  version: {
    zh: '2025年6月26日通过，2026年1月1日起施行',
    en: 'adopted 26 June 2025, in force since 1 January 2026',
  },
  dated: '2025-06-26',
  inForce: '2026-01-01',
  source: 'dblegal.vn (Article 4, clause 1); frasersvn.com and cdlaf.vn (Decree 356/2025)',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第4条第1款',
        en: 'Article 4, clause 1',
      },
      sure: 'noted',
    },
    delete: {
      article: {
        zh: '第4条第1款',
        en: 'Article 4, clause 1',
      },
      sure: 'noted',
    },
    withdraw: {
      article: {
        zh: '第4条第1款',
        en: 'Article 4, clause 1',
      },
      sure: 'noted',
    },
    object: {
      article: {
        zh: '第4条第1款',
        en: 'Article 4, clause 1',
      },
      ask: {
        zh: '我反对贵方将我的个人数据用于个性化推荐和营销，请停止此类处理。',
        en: 'I object to the processing of my personal data for personalisation and marketing. Please stop it.',
      },
      sure: 'noted',
    },
    correct: {
      article: {
        zh: '第4条第1款',
        en: 'Article 4, clause 1',
      },
      sure: 'noted',
    },
    explain: {
      article: {
        zh: '第4条第1款',
        en: 'Article 4, clause 1',
      },
      sure: 'noted',
    },
  },
  terms: {
    withdraw: {
      days: 15,
      unit: 'days',
      basis: 'law',
      sure: 'noted',
      article: {
        zh: '第356/2025/ND-CP号法令',
        en: 'Decree 356/2025/ND-CP',
      },
      says: {
        zh: '15日内',
        en: '15 days',
      },
    },
    object: {
      days: 15,
      unit: 'days',
      basis: 'law',
      sure: 'noted',
      article: {
        zh: '第356/2025/ND-CP号法令',
        en: 'Decree 356/2025/ND-CP',
      },
      says: {
        zh: '15日内',
        en: '15 days',
      },
    },
    other: {
      days: 20,
      unit: 'days',
      basis: 'practice',
      sure: 'noted',
    },
  },
};
