import type { TrackerCompany } from '../tracker-company';

export const jdAds: TrackerCompany = {
  id: 'jd-ads',
  name: 'JD Ads',
  nameZh: '京东广告',
  category: 'advertising',
  country: 'CN',
  domains: ['ads-union.jd.com', 'jzt.jd.com'],
  endpoints: [
    {
      hosts: [
        'jcm.jd.com',
        'x.jd.com',
        'nfa.jd.com',
        'iris.jd.com',
        'knicks.jd.com',
        'ads-union.jd.com',
        'ads.jd.com',
        'dsp.jd.com',
        'ccc-x.jd.com',
        'u-x.jd.com',
        'jad.jd.com',
        'adx.jd.com',
        'xview.jd.com',
        'rtb.jd.com',
        'jdadx.jd.com',
        'cm.jd.com',
        'clk.jd.com',
        'union-click.jd.com',
        'nadtrack.jd.com',
        'jzt.jd.com',
        'janapi.jd.com',
        'c-nfa.jd.com',
        'rtbx.jd.com',
      ],
      types: ['script', 'image', 'xmlhttprequest', 'ping', 'sub_frame', 'other'],
      source:
        'JD Union and Jingzhuntong; AdGuard tracking protection; survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
