import type { Site } from './site';

export const channels: Site = {
  id: 'channels',
  access: 'install',
  matches: ['https://channels.weixin.qq.com/*'],
  rooms: ['https://channels.weixin.qq.com/web/pages/live*'],
  consoles: ['https://channels.weixin.qq.com/platform/*'],
  region: 'CN',
  composer: [],
  send: [],
  comments: [],
  decoys: [],
  confidence: 'U',
  checked: '2026-08-22',
  sources: [
    'qiutongxue/oba-live-tool (2026-08-22)',
    'public files not named by the search that found them',
  ],
  unknown: ["all of the viewer's chat: it mostly happens in the app"],
};
