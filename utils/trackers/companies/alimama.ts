import type { TrackerCompany } from '../tracker-company';

export const alimama: TrackerCompany = {
  id: 'alimama',
  name: 'Alimama (Alibaba)',
  nameZh: '阿里妈妈',
  category: 'advertising',
  country: 'CN',
  domains: ['alimama.com', 'alimama.cn', 'tanx.com'],
  endpoints: [
    {
      hosts: [
        'tanx.com',
        'alimama.cn',
        'afpssp.alimama.com',
        'afptrack.alimama.com',
        'afpeng.alimama.com',
        'afp.alicdn.com',
        'atanx.alicdn.com',
        'atanx2.alicdn.com',
        'strip.taobaocdn.com',
        'acjs.aliyun.com',
        'simba.taobao.com',
        'afp.csbew.com',
        'csbew.com',
        'pub.alimama.com',
        't.alimama.com',
        'u.alimama.com',
      ],
      source: 'Tanx and AFP, the ad exchanges of Alibaba; AdGuard Chinese filter',
    },
    {
      urls: [
        '||alicdn.com/tkapi/',
        '||g.alicdn.com/mm/tanx',
        '||o.alicdn.com/mm/tanx',
        '||alicdn.com/*/tanxssp',
        '||click.taobao.com^',
        '||s.click.taobao.com/*.js',
      ],
      types: ['script', 'image', 'xmlhttprequest', 'ping'],
      source: 'AdGuard Chinese filter',
    },
  ],
};
