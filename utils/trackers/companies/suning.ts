import type { TrackerCompany } from '../tracker-company';

export const suning: TrackerCompany = {
  id: 'suning',
  name: 'Suning',
  nameZh: '苏宁',
  category: 'analytics',
  country: 'CN',
  domains: ['suning.com', 'suning.cn', 'pptv.com'],
  endpoints: [
    {
      hosts: [
        'ssac.suning.com',
        'dcbpm.suning.cn',
        'click.suning.cn',
        'sa.suning.cn',
        'ssa.suning.com',
        'bpm.suning.com',
        'ctbpm.suning.cn',
        'log.suning.com',
        'dc.suning.com',
      ],
      source: 'survey of what live sites ask for, in filter lists and public code, 2026-10',
    },
  ],
};
