import type { TrackerCompany } from '../tracker-company';

export const mintegral: TrackerCompany = {
  id: 'mintegral',
  name: 'Mobvista (Mintegral)',
  nameZh: '汇量科技',
  category: 'advertising',
  country: 'CN',
  domains: ['mobvista.com', 'mintegral.com', 'mintegral.net', 'rayjump.com', 'mtgglobals.com'],
  endpoints: [
    {
      hosts: ['mintegral.com', 'mintegral.net', 'rayjump.com', 'mtgglobals.com'],
      party: 'third',
      source: 'SDK documents of Mintegral',
    },
  ],
};
