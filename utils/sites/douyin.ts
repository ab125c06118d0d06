import type { Site } from './site';

export const douyin: Site = {
  id: 'douyin',
  access: 'install',
  matches: ['https://live.douyin.com/*', 'https://www.douyin.com/*'],
  rooms: [
    'https://live.douyin.com/*',
    'https://www.douyin.com/follow/live/*',
    'https://www.douyin.com/root/live/*',
  ],
  consoles: [],
  region: 'CN',
  composer: [
    '#chatInput [data-e2e="live-chatting"] [contenteditable="true"]',
    '#chatInput [contenteditable="true"]',
    'textarea.webcast-chatroom___textarea',
    '#chat-textarea',
    '.webcast-chatroom___input',
  ],
  send: ['.webcast-chatroom___send-btn', '#chatInput > svg', '[data-e2e=send-button]'],
  comments: ['.comment-input-container', '.danmakuInputContainer'],
  list: {
    container: ['.webcast-chatroom___list', '#chatroom'],
    row: '.webcast-chatroom___item',
    text: '.webcast-chatroom___content-with-emoji-text',
  },
  decoys: ['.im-richtext-container', '.messageEditorinputArea'],
  confidence: 'B',
  checked: '2026-10-07',
  sources: [
    'Eikwang/DanmakuListener (2026-10)',
    'WhiteSevs/TamperMonkeyScript (2026-07-01)',
    'SlimeNull/LiveMessagePosting (2022-10-27)',
  ],
  unknown: ['placeholder of the present editor', 'whether its editor is in a shadow root'],
};
