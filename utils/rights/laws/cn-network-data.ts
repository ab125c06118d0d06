import type { Law } from '../law';

export const cnNetworkData: Law = {
  id: 'cn-network-data',
  name: {
    zh: '《网络数据安全管理条例》',
    en: 'the Network Data Security Management Regulations',
  },
  also: { zh: '', en: 'China' },
  short: {
    zh: '网络数据安全管理条例',
    en: 'Network Data Regulations',
  },
  version: {
    zh: '2024年9月24日公布，2025年1月1日起施行',
    en: 'published 24 September 2024, in force since 1 January 2025',
  },
  dated: '2024-09-24',
  inForce: '2025-01-01',
  source: 'github.com/LawRefBook/Laws 行政法规/网络数据安全管理条例(2024-09-24).md',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第二十三条',
        en: 'Article 23',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第二十三条',
        en: 'Article 23',
      },
      sure: 'read',
    },
    correct: {
      article: {
        zh: '第二十三条',
        en: 'Article 23',
      },
      sure: 'read',
    },
    withdraw: {
      article: {
        zh: '第二十三条',
        en: 'Article 23',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第四十二条',
        en: 'Article 42',
      },
      sure: 'read',
      only: 'platform',
    },
    move: {
      article: {
        zh: '第二十五条',
        en: 'Article 25',
      },
      sure: 'read',
      limit: {
        zh: '四个条件：能核验身份；信息由本人同意提供或依合同收集；技术可行；不损害他人',
        en: 'Four conditions: identity can be verified; given by consent or contract; technically feasible; harms nobody else',
      },
    },
    close: {
      article: {
        zh: '第二十三条、第二十四条',
        en: 'Articles 23 and 24',
      },
      sure: 'read',
    },
  },
  keepOnly: {
    article: {
      zh: '第二十四条',
      en: 'Article 24',
    },
    sure: 'read',
  },
};
