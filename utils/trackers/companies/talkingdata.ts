import type { TrackerCompany } from '../tracker-company';

export const talkingdata: TrackerCompany = {
  id: 'talkingdata',
  name: 'TalkingData',
  nameZh: 'TalkingData',
  category: 'analytics',
  country: 'CN',
  domains: [
    'talkingdata.com',
    'talkingdata.net',
    'tenddata.com',
    'cpatrk.net',
    'udrig.com',
    'xdrig.com',
    'lnk0.com',
  ],
  endpoints: [
    {
      hosts: [
        'talkingdata.com',
        'talkingdata.net',
        'tenddata.com',
        'cpatrk.net',
        'udrig.com',
        'xdrig.com',
        'lnk0.com',
      ],
      party: 'third',
      source: 'SDK documents of TalkingData',
    },
  ],
};
