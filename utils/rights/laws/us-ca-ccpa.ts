import type { Law } from '../law';

export const usCaCcpa: Law = {
  id: 'us-ca-ccpa',
  name: {
    zh: '美国《加利福尼亚州消费者隐私法》',
    en: 'the California Consumer Privacy Act',
  },
  also: { zh: 'CCPA，《加州民法典》第1798.100条起', en: 'CCPA, Cal. Civ. Code § 1798.100 et seq.' },
  short: {
    zh: 'CCPA（加州）',
    en: 'CCPA',
  },
  version: {
    zh: '经《加州隐私权法》修改，2023年1月1日起施行',
    en: 'as amended by the California Privacy Rights Act, operative 1 January 2023',
  },
  dated: '2020-11-03',
  inForce: '2023-01-01',
  source: 'advisori.com 11 CCR 7021; self-law.org Civil Code 1798.121; proteuscyber.com CCPA',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第1798.100条、第1798.110条',
        en: 'sections 1798.100 and 1798.110',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第1798.105条',
        en: 'section 1798.105',
      },
      sure: 'read',
      limit: {
        zh: '限企业直接向你收集的信息，且有例外',
        en: 'What the business collected from you, with exceptions',
      },
    },
    object: {
      article: {
        zh: '第1798.120条、第1798.121条',
        en: 'sections 1798.120 and 1798.121',
      },
      title: { zh: '不出售、不共享个人信息', en: 'no sale or sharing of my personal information' },
      ask: {
        zh: '请不要出售或者共享我的个人信息，并将我的敏感个人信息的使用限于提供商品和服务所必需的范围。',
        en: 'Please do not sell or share my personal information, and limit the use of my sensitive personal information to what is needed to provide the goods and services I ask for.',
      },
      sure: 'read',
      limit: {
        zh: '指不得出售或共享、限制使用敏感信息；不要求停止一切画像',
        en: 'Means: no sale or sharing, and limits on sensitive data; not an end to all profiling',
      },
    },
    correct: {
      article: {
        zh: '第1798.106条',
        en: 'section 1798.106',
      },
      sure: 'read',
    },
    explain: {
      article: {
        zh: '第1798.110条',
        en: 'section 1798.110',
      },
      sure: 'read',
    },
  },
  terms: {
    other: {
      days: 45,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '《加州法规汇编》第11编第7021条',
        en: '11 CCR § 7021',
      },
      says: {
        zh: '收到请求后45天内',
        en: '45 days of receipt',
      },
    },
    object: {
      days: 15,
      unit: 'working days',
      basis: 'law',
      sure: 'noted',
      says: {
        zh: '15个工作日内',
        en: '15 business days',
      },
    },
  },
};
