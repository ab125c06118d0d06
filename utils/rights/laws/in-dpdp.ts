import type { Law } from '../law';

export const inDpdp: Law = {
  id: 'in-dpdp',
  name: {
    zh: '印度《2023年数字个人数据保护法》',
    en: 'the Digital Personal Data Protection Act, 2023',
  },
  also: { zh: '', en: 'India' },
  short: {
    zh: 'DPDP（印度）',
    en: 'DPDP Act (India)',
  },
  version: {
    zh: '2023年8月11日，实体义务自2027年5月14日起施行',
    en: 'of 11 August 2023, main duties in force from 14 May 2027',
  },
  dated: '2023-08-11',
  inForce: '2027-05-14',
  source:
    'apnilaw.com (section 12); consentx.io (sections 11-14); sflc.in; getastra.com (14 May 2027); mondaq.com',
  checked: '2026-11-26',
  binds: ['seller', 'platform', 'courier'],
  rights: {
    copy: {
      article: {
        zh: '第11条',
        en: 'section 11',
      },
      ask: {
        zh: '请提供贵方处理的我的个人数据的概要，以及处理活动的说明。',
        en: 'Please give me a summary of my personal data that you process and of what is done with it.',
      },
      sure: 'noted',
      limit: {
        zh: '是概要，不是全部副本',
        en: 'A summary, not a full copy',
      },
    },
    delete: {
      article: {
        zh: '第12条',
        en: 'section 12',
      },
      sure: 'read',
    },
    correct: {
      article: {
        zh: '第12条',
        en: 'section 12',
      },
      sure: 'read',
    },
    explain: {
      article: {
        zh: '第11条',
        en: 'section 11',
      },
      ask: {
        zh: '请告知贵方与哪些其他数据受托人、处理者共享了我的个人数据，以及共享了哪些数据。',
        en: 'Please tell me with whom my personal data has been shared, and which data.',
      },
      sure: 'noted',
    },
  },
  terms: {
    other: {
      days: 30,
      unit: 'days',
      basis: 'practice',
      sure: 'unchecked',
    },
  },
};
