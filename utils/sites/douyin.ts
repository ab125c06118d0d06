import type { Site } from './site';

export const douyin: Site = {
  id: 'douyin',
  matches: ['https://live.douyin.com/*', 'https://www.douyin.com/*'],
  rooms: [
    'https://live.douyin.com/*',
    'https://www.douyin.com/follow/live/*',
    'https://www.douyin.com/root/live/*',
  ],
  region: 'CN',
  composer: [
    '#chatInput [data-e2e="live-chatting"] [contenteditable="true"]',
    '#chatInput [contenteditable="true"]',
    'textarea.webcast-chatroom___textarea',
    '#chat-textarea',
    '.webcast-chatroom___input',
  ],
  send: ['.webcast-chatroom___send-btn', '#chatInput > svg', '[data-e2e=send-button]'],
  list: {
    container: ['.webcast-chatroom___list', '#chatroom'],
    row: '.webcast-chatroom___item',
    text: '.webcast-chatroom___content-with-emoji-text',
  },
  decoys: [
    '.comment-input-container',
    '.DraftEditor-editorContainer',
    '.danmakuInputContainer',
    '.im-richtext-container',
    '.messageEditorinputArea',
  ],
  confidence: 'B',
  checked: '2026-10-07',
};
