import type { TrackerCompany } from '../tracker-company';

export const twitter: TrackerCompany = {
  id: 'twitter',
  name: 'X (Twitter)',
  nameZh: 'X（推特）',
  category: 'advertising',
  country: 'US',
  domains: ['twitter.com', 'x.com', 't.co', 'twimg.com', 'ads-twitter.com'],
  endpoints: [
    {
      hosts: ['analytics.twitter.com', 'ads-twitter.com'],
      urls: ['||t.co/i/adsct', '||t.co/1/i/adsct'],
      source: 'X pixel documents',
    },
  ],
};
