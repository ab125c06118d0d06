import type { Law } from '../law';

export const sgPdpa: Law = {
  id: 'sg-pdpa',
  name: {
    zh: '新加坡《2012年个人数据保护法》',
    en: 'the Personal Data Protection Act 2012',
  },
  also: { zh: '', en: 'Singapore' },
  short: {
    zh: 'PDPA（新加坡）',
    en: 'PDPA (Singapore)',
  },
  version: {
    zh: '2020年修订版',
    en: '2020 Revised Edition',
  },
  dated: '2021-12-31',
  inForce: '2021-12-31',
  source:
    'legal-wires.com Part 5 (section 21); proteuscyber.com singapore-pdpa-16; laws.sg act-2012-pdpa',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第21条',
        en: 'section 21',
      },
      sure: 'read',
    },
    withdraw: {
      article: {
        zh: '第16条',
        en: 'section 16',
      },
      sure: 'read',
      limit: {
        zh: '须给予合理通知；机构应告知后果',
        en: 'On reasonable notice; you are told the consequences',
      },
    },
    correct: {
      article: {
        zh: '第22条',
        en: 'section 22',
      },
      sure: 'noted',
    },
    explain: {
      article: {
        zh: '第21条',
        en: 'section 21',
      },
      ask: {
        zh: '请告知过去一年内我的个人数据已经或者可能被如何使用、披露。',
        en: 'Please tell me how my personal data has or may have been used or disclosed within the past year.',
      },
      sure: 'read',
      limit: {
        zh: '限过去一年内的使用和披露',
        en: 'Use and disclosure within the past year',
      },
    },
  },
  terms: {
    copy: {
      days: 30,
      unit: 'days',
      basis: 'practice',
      sure: 'noted',
    },
    other: {
      days: 30,
      unit: 'days',
      basis: 'practice',
      sure: 'unchecked',
    },
  },
};
