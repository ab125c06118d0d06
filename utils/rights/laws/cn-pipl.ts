import type { Law } from '../law';

export const cnPipl: Law = {
  id: 'cn-pipl',
  name: {
    zh: '《中华人民共和国个人信息保护法》',
    en: "the Personal Information Protection Law of the People's Republic of China",
  },
  also: { zh: '', en: 'PIPL' },
  short: {
    zh: '个人信息保护法',
    en: 'PIPL',
  },
  version: {
    zh: '2021年8月20日通过，2021年11月1日起施行',
    en: 'adopted 20 August 2021, in force since 1 November 2021',
  },
  dated: '2021-08-20',
  inForce: '2021-11-01',
  source: 'github.com/LawRefBook/Laws 行政法/个人信息保护法(2021-08-20).md',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第四十五条第一款、第二款',
        en: 'Article 45, paragraphs 1 and 2',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第四十七条',
        en: 'Article 47',
      },
      sure: 'read',
      limit: {
        zh: '限五种情形，例如目的已实现、保存期已满、撤回同意、违法处理',
        en: 'In five cases only, such as: the purpose is done, the period is over, consent is withdrawn, or the use is unlawful',
      },
    },
    withdraw: {
      article: {
        zh: '第十五条',
        en: 'Article 15',
      },
      sure: 'read',
      limit: {
        zh: '只对基于同意的处理有效；已经发生的处理不受影响',
        en: 'Reaches only what rests on your consent, and nothing already done',
      },
    },
    object: {
      article: {
        zh: '第二十四条第二款、第四十四条',
        en: 'Article 24, paragraph 2, and Article 44',
      },
      sure: 'read',
    },
    correct: {
      article: {
        zh: '第四十六条',
        en: 'Article 46',
      },
      sure: 'read',
    },
    explain: {
      article: {
        zh: '第四十八条',
        en: 'Article 48',
      },
      sure: 'read',
    },
    move: {
      article: {
        zh: '第四十五条第三款',
        en: 'Article 45, paragraph 3',
      },
      sure: 'read',
      limit: {
        zh: '须符合国家网信部门规定的条件',
        en: 'Where the conditions set by the cyberspace authority are met',
      },
    },
  },
  heirs: {
    article: {
      zh: '第四十九条',
      en: 'Article 49',
    },
    kinds: ['copy', 'correct', 'delete'],
    sure: 'read',
  },
  reasons: {
    article: {
      zh: '第五十条第一款',
      en: 'Article 50, paragraph 1',
    },
    sure: 'read',
  },
  keepOnly: {
    article: {
      zh: '第四十七条第二款',
      en: 'Article 47, paragraph 2',
    },
    sure: 'read',
  },
  complaints: { article: { zh: '第六十五条', en: 'Article 65' }, to: 'authority', sure: 'read' },
};
