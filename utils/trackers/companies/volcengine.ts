import type { TrackerCompany } from '../tracker-company';

export const volcengine: TrackerCompany = {
  id: 'volcengine',
  name: 'Volcengine (ByteDance)',
  nameZh: '火山引擎',
  category: 'analytics',
  country: 'CN',
  domains: [
    'volcengine.com',
    'volces.com',
    'volccdn.com',
    'volceapplog.com',
    'volcvideo.com',
    'datarangers.com',
    'datarangers.com.cn',
    'tobsnssdk.com',
    'ctobsnssdk.com',
    'itobsnssdk.com',
  ],
  endpoints: [
    {
      hosts: [
        'gator.volces.com',
        'apmplus.volces.com',
        'tab.volces.com',
        'apm.volccdn.com',
        'volceapplog.com',
        'tobsnssdk.com',
        'ctobsnssdk.com',
        'itobsnssdk.com',
        'datarangers.com.cn',
        'datarangers.com',
        'mcs.volces.com',
        'finder.volces.com',
      ],
      source: 'DataFinder and APMPlus: SDK documents of Volcengine',
    },
    {
      urls: [
        '||volccdn.com/obj/data-static/',
        '||volccdn.com/obj/apm',
        '||volccdn.com/*/log-sdk/',
        '||volccdn.com/*/collect-rangers',
        '||volcvideo.com/*/log',
      ],
      source: 'DataFinder and APMPlus: SDK documents of Volcengine',
    },
  ],
};
