import type { TrackerCompany } from '../tracker-company';

export const tencentAds: TrackerCompany = {
  id: 'tencent-ads',
  name: 'Tencent Ads',
  nameZh: '腾讯广告',
  category: 'advertising',
  country: 'CN',
  domains: ['gdt.qq.com', 'gdtimg.com', 'ugdtimg.com', 'l.qq.com', 'e.qq.com'],
  endpoints: [
    {
      hosts: [
        'gdt.qq.com',
        'gdtimg.com',
        'ugdtimg.com',
        'l.qq.com',
        'adsfile.qq.com',
        'pgdt.gtimg.cn',
        'wa.gtimg.com',
        'adsmind.gdtimg.com',
        'ad.qq.com',
        'adstats.qq.com',
        'adping.qq.com',
        'tpstelemetry.tencent.com',
        'adshmct.qq.com',
        'adshmmsg.qq.com',
        'adrdir.qq.com',
      ],
      source: 'Guangdiantong SDK documents; AdGuard Chinese filter',
    },
    {
      urls: [
        '||qzonestyle.gtimg.cn/qzone/biz/ac/',
        '||qzs.qq.com/qzone/biz/',
        '||qzs.qq.com/union/',
      ],
      source: 'AdGuard Chinese filter',
    },
  ],
};
