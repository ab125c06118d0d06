import type { TrackerCompany } from '../tracker-company';

export const xiaohongshu: TrackerCompany = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  nameZh: '小红书',
  category: 'analytics',
  country: 'CN',
  domains: ['xiaohongshu.com', 'xhscdn.com', 'xhslink.com', 'xhscdn.net', 'rednote.com'],
  endpoints: [
    {
      hosts: [
        'apm-fe.xiaohongshu.com',
        'apm-native.xiaohongshu.com',
        't.xiaohongshu.com',
        't2.xiaohongshu.com',
        'lng.xiaohongshu.com',
        'spider-tracker.xiaohongshu.com',
        'crash.xiaohongshu.com',
        'apm-track.xiaohongshu.com',
        'tracker.xiaohongshu.com',
        'dc.xhscdn.com',
        't.rednote.com',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: [
        '||xiaohongshu.com/api/collect',
        '||xiaohongshu.com/api/v2/collect',
        '||xiaohongshu.com/web_api/sns/v*/collect',
        '||apm-*.xiaohongshu.com^',
        '||t-*.xiaohongshu.com^',
        '||rednote.com/api/v2/collect',
        '||xhscdn.com/*/apm-insight',
        '||fe-static.xhscdn.com/*eaglet',
      ],
      source:
        'survey of what live sites ask for, in filter lists and public code, 2026-10; AdGuard tracking protection',
    },
  ],
};
