import type { TrackerCompany } from '../tracker-company';

export const meta: TrackerCompany = {
  id: 'meta',
  name: 'Meta',
  nameZh: 'Meta',
  category: 'advertising',
  country: 'US',
  domains: ['facebook.com', 'facebook.net', 'fbcdn.net', 'instagram.com', 'cdninstagram.com'],
  endpoints: [
    {
      urls: [
        '||connect.facebook.net/*/fbevents',
        '||connect.facebook.net/signals/',
        '||facebook.com/tr?',
        '||facebook.com/tr/',
        '||connect.facebook.net/log/',
      ],
      source: 'Meta pixel documents',
    },
  ],
};
