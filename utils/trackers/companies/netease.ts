import type { TrackerCompany } from '../tracker-company';

export const netease: TrackerCompany = {
  id: 'netease',
  name: 'NetEase',
  nameZh: '网易',
  category: 'analytics',
  country: 'CN',
  domains: ['163.com', '126.net', '127.net', 'netease.com', '126.com', '163yun.com'],
  endpoints: [
    {
      hosts: [
        'analytics.163.com',
        'analytics.ws.126.net',
        'wr.da.netease.com',
        'da.netease.com',
        'hubble.netease.com',
        'hubble-js-bucket.nosdn.127.net',
        'hubble-js-bucket.nos-jd.163yun.com',
        'g.163.com',
        'nex.163.com',
        'adgeo.ws.126.net',
        'adgeo.163.com',
        'yt-adp.ws.126.net',
        'pr.nss.netease.com',
        'sentry.music.163.com',
        'clientlog.music.163.com',
        'clientlogusf.music.163.com',
        'rec.g.163.com',
        'gb.corp.163.com',
        'stat.ws.126.net',
        'log.mail.163.com',
        'fp-upload.dun.163.com',
        'iad.g.163.com',
      ],
      source: 'NetEase analytics, Hubble and ads; AdGuard Chinese filter',
    },
    {
      urls: ['||ws.126.net/*/ntes.js', '||163.com/ntes.js', '||126.net/*/analytics'],
      source: 'install snippet of analytics.163.com',
    },
    {
      hosts: ['ac.dun.163yun.com', 'ac.dun.163.com', 'webzjac.reg.163.com'],
      level: 'strict',
      breaks: 'fingerprint that login and captcha may ask for',
      source: 'Yidun anti-cheat SDK documents',
    },
  ],
};
