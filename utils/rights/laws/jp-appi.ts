import type { Law } from '../law';

export const jpAppi: Law = {
  id: 'jp-appi',
  name: {
    zh: '日本《个人信息保护法》',
    en: 'the Act on the Protection of Personal Information of Japan',
  },
  also: { zh: '個人情報の保護に関する法律', en: '個人情報の保護に関する法律' },
  short: {
    zh: 'APPI（日本）',
    en: 'APPI (Japan)',
  },
  version: {
    zh: '2003年法律第57号，2022年4月1日施行的文本',
    en: 'Act No. 57 of 2003, text in force since 1 April 2022',
  },
  dated: '2022-04-01',
  inForce: '2022-04-01',
  source: 'houritsushoku.com (Articles 32-39, retained personal data)',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第33条',
        en: 'Article 33',
      },
      sure: 'noted',
    },
    delete: {
      article: {
        zh: '第35条',
        en: 'Article 35',
      },
      sure: 'noted',
      limit: {
        zh: '限违法取得或使用、不再需要、发生泄露等情形',
        en: 'If obtained or used unlawfully, no longer needed, leaked, or your interests may be harmed',
      },
    },
    object: {
      article: {
        zh: '第35条',
        en: 'Article 35',
      },
      ask: {
        zh: '请停止将我的个人数据用于个性化推荐和营销。',
        en: 'Please stop using my personal data for personalisation and marketing.',
      },
      sure: 'noted',
      limit: {
        zh: '停止利用，情形同删除',
        en: 'To stop use, in the same cases as erasure',
      },
    },
    correct: {
      article: {
        zh: '第34条',
        en: 'Article 34',
      },
      sure: 'noted',
    },
    explain: {
      article: {
        zh: '第32条第2款',
        en: 'Article 32(2)',
      },
      ask: {
        zh: '请告知我的个人数据的利用目的。',
        en: 'Please notify me of the purposes for which my personal data is used.',
      },
      sure: 'noted',
      limit: {
        zh: '限告知利用目的',
        en: 'Covers the purpose of use',
      },
    },
  },
  terms: {
    other: {
      days: 14,
      unit: 'days',
      basis: 'practice',
      sure: 'noted',
    },
  },
};
