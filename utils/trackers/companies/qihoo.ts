import type { TrackerCompany } from '../tracker-company';

export const qihoo: TrackerCompany = {
  id: 'qihoo',
  name: 'Qihoo 360',
  nameZh: '奇虎 360',
  category: 'advertising',
  country: 'CN',
  domains: [
    '360.cn',
    '360.com',
    'mediav.com',
    'qihoo.com',
    'qhimg.com',
    'qhres.com',
    'qihucdn.com',
    'qhmsg.com',
    'so.com',
    'haosou.com',
    'qhupdate.com',
  ],
  endpoints: [
    {
      hosts: [
        's.360.cn',
        'mediav.com',
        'js.passport.qihucdn.com',
        'stat.360.cn',
        'tf.360.cn',
        'lianmeng.360.cn',
        'union.360.cn',
        'fenxi.360.cn',
        'dd.browser.360.cn',
        'pub.se.360.cn',
        'stat.m.360.cn',
      ],
      source: '360 link submission, MediaV; AdGuard Chinese filter',
    },
    {
      urls: [
        '||qhres.com/*/monitor_analytic',
        '||qhres2.com/*/monitor_analytic',
        '||qhimg.com/*/monitor_analytic',
        '||qhimg.com/*ab77b6ea7f3fbf79.js',
        '||qhres*.com/*/so-*/zz',
        '||qhupdate.com/stat',
      ],
      source: '360 statistics script',
    },
  ],
};
