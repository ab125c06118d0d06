import type { Law } from '../law';

export const cnECommerce: Law = {
  id: 'cn-e-commerce',
  name: {
    zh: '《中华人民共和国电子商务法》',
    en: "the E-Commerce Law of the People's Republic of China",
  },
  short: {
    zh: '电子商务法',
    en: 'E-Commerce Law',
  },
  version: {
    zh: '2018年8月31日通过，2019年1月1日起施行',
    en: 'adopted 31 August 2018, in force since 1 January 2019',
  },
  dated: '2018-08-31',
  inForce: '2019-01-01',
  source: 'github.com/LawRefBook/Laws 民法商法/电子商务法(2018-08-31).md',
  checked: '2026-11-26',
  binds: ['seller', 'platform'],
  rights: {
    copy: {
      article: {
        zh: '第二十四条',
        en: 'Article 24',
      },
      ask: {
        zh: '请提供查询我的用户信息的途径，并告知贵方保存的我的用户信息。',
        en: 'Please let me look up the user information you hold about me.',
      },
      sure: 'read',
      limit: {
        zh: '是查询的权利',
        en: 'A right to look up the data',
      },
    },
    delete: {
      article: {
        zh: '第二十四条',
        en: 'Article 24',
      },
      sure: 'read',
    },
    correct: {
      article: {
        zh: '第二十四条',
        en: 'Article 24',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第十八条第一款',
        en: 'Article 18, paragraph 1',
      },
      ask: {
        zh: '请为我提供不针对个人特征的搜索结果选项。',
        en: 'Please offer me search results that do not depend on my personal traits.',
      },
      sure: 'read',
      limit: {
        zh: '指搜索结果须同时提供不针对个人特征的选项',
        en: 'Means: search results must also come without regard to your traits',
      },
    },
    close: {
      article: {
        zh: '第二十四条',
        en: 'Article 24',
      },
      sure: 'read',
      limit: {
        zh: '注销的，应当立即删除；依法或依约定须保存的除外',
        en: 'Once the account is closed the data must go at once, save what law or agreement keeps',
      },
    },
  },
};
