import type { TrackerCompany } from '../tracker-company';

export const bilibili: TrackerCompany = {
  id: 'bilibili',
  name: 'Bilibili',
  nameZh: '哔哩哔哩',
  category: 'analytics',
  country: 'CN',
  domains: [
    'bilibili.com',
    'bilibili.cn',
    'biliapi.com',
    'biliapi.net',
    'hdslb.com',
    'bilivideo.com',
    'bilivideo.cn',
    'bilicdn1.com',
    'biligame.com',
  ],
  endpoints: [
    {
      hosts: [
        'data.biliapi.com',
        'data.biliapi.net',
        'dataflow.bilibili.com',
        'dataflow.biliapi.com',
        'cm.bilibili.com',
        'bvc-nerve.bilivideo.com',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      urls: [
        '||data.bilibili.com/log/',
        '||data.bilibili.com/v2/log/',
        '||data.bilibili.com/gv/',
        '||hdslb.com/bfs/seed/log/',
        '||hdslb.com/bfs/cm/',
        '||hdslb.com/*/log-reporter',
        '||hdslb.com/*/bili-collect',
        '||bilibili.com/x/data-flow/',
        '||bilibili.com/x/web-interface/report?',
        '||bilibili.com/log/',
        '||bilibili.com/open/log',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
    {
      hosts: ['data.bilibili.com'],
      level: 'strict',
      breaks: 'other paths of this host carry what a page waits for: uBlock Origin excepts it',
      source: 'easylist#16911',
    },
    {
      hosts: ['live-trace.bilibili.com'],
      level: 'strict',
      breaks: 'without the watch-time heartbeat fan medals do not grow',
      source: 'BiliHelper-personal#107',
    },
    {
      urls: [
        '||bilibili.com/xlive/data-interface/',
        '||bilibili.com/xlive/rdata-interface/',
        '||bilibili.com/x/internal/gaia-gateway/ExClimb',
      ],
      level: 'strict',
      breaks: 'watch-time heartbeat and device report: fan medals may not grow',
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
