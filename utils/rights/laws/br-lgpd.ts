import type { Law } from '../law';

export const brLgpd: Law = {
  id: 'br-lgpd',
  name: {
    zh: '巴西《通用数据保护法》',
    en: 'the Lei Geral de Proteção de Dados',
  },
  also: { zh: 'LGPD，第13.709/2018号法', en: 'LGPD, Law No. 13.709/2018, Brazil' },
  short: {
    zh: 'LGPD（巴西）',
    en: 'LGPD (Brazil)',
  },
  version: {
    zh: '2018年8月14日公布，2020年9月18日起施行',
    en: 'of 14 August 2018, in force since 18 September 2020',
  },
  dated: '2018-08-14',
  inForce: '2020-09-18',
  source: 'privacyhub.com.br/lgpd?article=155 (Article 18)',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第18条第2项、第19条',
        en: 'Articles 18, II, and 19',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第18条第4项、第6项',
        en: 'Article 18, IV and VI',
      },
      sure: 'read',
      limit: {
        zh: '限不必要、过量、违法处理或基于同意的数据',
        en: 'Data that is unnecessary, excessive, unlawful, or held by consent',
      },
    },
    withdraw: {
      article: {
        zh: '第18条第9项',
        en: 'Article 18, IX',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第18条第2款',
        en: 'Article 18, § 2',
      },
      ask: {
        zh: '贵方未经我同意而将我的个人数据用于个性化推荐和营销的，我表示反对；如不符合法律规定，请停止。',
        en: 'I oppose the use of my personal data for personalisation and marketing without my consent where that does not comply with the law. Please stop it.',
      },
      sure: 'read',
      limit: {
        zh: '限不以同意为依据且违反本法的处理',
        en: 'Processing without consent that breaks this law',
      },
    },
    correct: {
      article: {
        zh: '第18条第3项',
        en: 'Article 18, III',
      },
      sure: 'read',
    },
    explain: {
      article: {
        zh: '第18条第1项、第7项',
        en: 'Article 18, I and VII',
      },
      ask: {
        zh: '请确认是否处理我的个人数据，并告知与哪些公私机构共享。',
        en: 'Please confirm whether you process my personal data, and tell me with which public and private bodies it has been shared.',
      },
      sure: 'read',
    },
    move: {
      article: {
        zh: '第18条第5项',
        en: 'Article 18, V',
      },
      sure: 'read',
    },
  },
  terms: {
    copy: {
      days: 15,
      unit: 'days',
      basis: 'law',
      sure: 'noted',
      article: {
        zh: '第19条',
        en: 'Article 19',
      },
      says: {
        zh: '15日内',
        en: '15 days',
      },
    },
    other: {
      days: 15,
      unit: 'days',
      basis: 'practice',
      sure: 'unchecked',
    },
  },
};
