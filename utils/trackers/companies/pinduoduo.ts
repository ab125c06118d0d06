import type { TrackerCompany } from '../tracker-company';

export const pinduoduo: TrackerCompany = {
  id: 'pinduoduo',
  name: 'Pinduoduo',
  nameZh: '拼多多',
  category: 'analytics',
  country: 'CN',
  domains: ['pinduoduo.com', 'yangkeduo.com', 'pddpic.com', 'temu.com', 'kwcdn.com', 'pddugc.com'],
  endpoints: [
    {
      hosts: [
        'th.pinduoduo.com',
        'tk.pinduoduo.com',
        'apm.pinduoduo.com',
        'cmtw.pinduoduo.com',
        'cmta.yangkeduo.com',
        'cmtw.yangkeduo.com',
        'apm.yangkeduo.com',
        'tk.yangkeduo.com',
        'th.yangkeduo.com',
        'tne.yangkeduo.com',
        'tne.pinduoduo.com',
        'pmtk.yangkeduo.com',
        'thtk.temu.com',
        'pftk.temu.com',
        'th.temu.com',
        'tk.temu.com',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: [
        '||apm*.yangkeduo.com^',
        '||apm*.pinduoduo.com^',
        '||th-*.yangkeduo.com^',
        '||tk-*.yangkeduo.com^',
        '||cmt*.pinduoduo.com^',
        '||cmt*.yangkeduo.com^',
        '||pinduoduo.com/t.gif',
        '||yangkeduo.com/t.gif',
        '||pftk*.temu.com^',
        '||thtk*.temu.com^',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: ['||xg.pinduoduo.com/xg/', '||xg.yangkeduo.com/xg/'],
      level: 'strict',
      breaks: 'fingerprint asked for by risk control',
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
