import type { Law } from '../law';

export const hkPdpo: Law = {
  id: 'hk-pdpo',
  name: {
    zh: '香港《个人资料（私隐）条例》',
    en: 'the Personal Data (Privacy) Ordinance',
  },
  also: { zh: '第486章', en: 'Cap. 486, Hong Kong' },
  short: {
    zh: '私隐条例（香港）',
    en: 'PDPO (Hong Kong)',
  },
  version: {
    zh: '经2021年10月8日生效的修订',
    en: 'as amended with effect from 8 October 2021',
  },
  dated: '2021-10-08',
  inForce: '2021-10-08',
  source: 'pcpd.org.hk section 19, e-lawbook (35G), guide to correction',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第18条、第19条',
        en: 'sections 18 and 19',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第35G条',
        en: 'section 35G',
      },
      ask: {
        zh: '请停止在直接促销中使用我的个人资料。',
        en: 'Please cease to use my personal data in direct marketing.',
      },
      sure: 'read',
      limit: {
        zh: '限直接促销',
        en: 'Direct marketing only',
      },
    },
    correct: {
      article: {
        zh: '第22条',
        en: 'section 22',
      },
      sure: 'noted',
    },
  },
  terms: {
    copy: {
      days: 40,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '第19条',
        en: 'section 19',
      },
      says: {
        zh: '收到要求后40日内',
        en: '40 days of receipt',
      },
    },
    other: {
      days: 40,
      unit: 'days',
      basis: 'practice',
      sure: 'unchecked',
    },
  },
};
