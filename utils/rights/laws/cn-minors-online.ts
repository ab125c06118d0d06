import type { Law } from '../law';

export const cnMinorsOnline: Law = {
  id: 'cn-minors-online',
  name: {
    zh: '《未成年人网络保护条例》',
    en: 'the Regulations on the Protection of Minors Online',
  },
  also: { zh: '', en: 'China' },
  short: {
    zh: '未成年人网络保护条例',
    en: 'Minors Online Regulations',
  },
  version: {
    zh: '2023年10月16日公布，2024年1月1日起施行',
    en: 'published 16 October 2023, in force since 1 January 2024',
  },
  dated: '2023-10-16',
  inForce: '2024-01-01',
  source: 'github.com/LawRefBook/Laws 行政法规/未成年人网络保护条例(2023-10-16).md',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  minorsOnly: true,
  rights: {
    move: {
      article: { zh: '第三十四条第二款', en: 'Article 34, paragraph 2' },
      sure: 'read',
      limit: {
        zh: '须符合国家网信部门规定的条件',
        en: 'Where the conditions set by the cyberspace authority are met',
      },
    },
    copy: {
      article: {
        zh: '第三十四条',
        en: 'Article 34',
      },
      sure: 'read',
    },
    correct: {
      article: {
        zh: '第三十四条',
        en: 'Article 34',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第三十四条',
        en: 'Article 34',
      },
      sure: 'read',
    },
  },
  reasons: {
    article: {
      zh: '第三十四条',
      en: 'Article 34',
    },
    sure: 'read',
  },
};
