import type { TrackerCompany } from '../tracker-company';

export const tongdun: TrackerCompany = {
  id: 'tongdun',
  name: 'TongDun',
  nameZh: '同盾科技',
  category: 'fingerprinting',
  country: 'CN',
  domains: ['fraudmetrix.cn', 'tongdun.net', 'tongdun.cn'],
  endpoints: [
    {
      hosts: ['fraudmetrix.cn', 'tongdun.net', 'tongdun.cn'],
      party: 'third',
      notFrom: ['login.taobao.com', 'passport.jd.com'],
      level: 'strict',
      breaks: 'some shops show its captcha at login',
      source: 'anti-AD#480',
    },
  ],
};
