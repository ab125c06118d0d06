import type { Law } from '../law';

export const euGdpr: Law = {
  id: 'eu-gdpr',
  name: {
    zh: '欧盟《通用数据保护条例》',
    en: 'the General Data Protection Regulation',
  },
  also: { zh: 'GDPR，第2016/679号条例', en: 'Regulation (EU) 2016/679, GDPR' },
  short: {
    zh: 'GDPR（欧盟）',
    en: 'GDPR',
  },
  version: {
    zh: '2016年4月27日文本，2018年5月25日起适用',
    en: 'text of 27 April 2016, applicable since 25 May 2018',
  },
  dated: '2016-04-27',
  inForce: '2018-05-25',
  source:
    'github.com/datenanfragen/data templates/en; law-reg.org/gdpr-en (Article 7(3)); Articles 15-22',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第15条',
        en: 'Article 15',
      },
      sure: 'read',
    },
    delete: {
      article: {
        zh: '第17条',
        en: 'Article 17',
      },
      sure: 'read',
      limit: {
        zh: '限第17条第1款所列情形',
        en: 'In the cases of Article 17(1)',
      },
    },
    withdraw: {
      article: {
        zh: '第7条第3款',
        en: 'Article 7(3)',
      },
      sure: 'read',
    },
    object: {
      article: {
        zh: '第21条',
        en: 'Article 21',
      },
      ask: {
        zh: '我反对贵方为直接营销（包括与之有关的画像）处理我的个人数据，请停止此类处理。',
        en: 'I object to the processing of my personal data for direct marketing, including profiling related to it. Please stop it.',
      },
      sure: 'read',
      limit: {
        zh: '拒绝直接营销无须理由；其他情形须说明与自身处境有关的理由',
        en: 'Against direct marketing without reasons; otherwise on grounds of your own situation',
      },
    },
    correct: {
      article: {
        zh: '第16条',
        en: 'Article 16',
      },
      sure: 'read',
    },
    explain: {
      article: {
        zh: '第15条第1款',
        en: 'Article 15(1)',
      },
      sure: 'read',
    },
    move: {
      article: {
        zh: '第20条',
        en: 'Article 20',
      },
      sure: 'read',
      limit: {
        zh: '限本人提供、基于同意或合同、自动处理的数据',
        en: 'Data you gave, processed by consent or contract and by automated means',
      },
    },
  },
  terms: {
    other: {
      days: 31,
      unit: 'days',
      basis: 'law',
      sure: 'read',
      article: {
        zh: '第12条第3款',
        en: 'Article 12(3)',
      },
      says: {
        zh: '收到请求后一个月内',
        en: 'one month of receipt',
      },
    },
  },
  complaints: { article: { zh: '第77条', en: 'Article 77' }, to: 'authority', sure: 'read' },
};
