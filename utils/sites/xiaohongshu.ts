import type { Site } from './site';

export const xiaohongshu: Site = {
  id: 'xiaohongshu',
  access: 'install',
  matches: ['https://www.xiaohongshu.com/*'],
  rooms: ['https://www.xiaohongshu.com/livestream/*'],
  consoles: [],
  region: 'CN',
  composer: ['#input-area'],
  send: ['#input-area button'],
  comments: [],
  list: {
    container: ['.livestream-container > .comment-container'],
  },
  decoys: ['.xhs-im-input-bar-editor', '#jarvis-reply-textarea'],
  confidence: 'B',
  checked: '2026-10-07',
  sources: ['Eikwang/DanmakuListener (2026-10)', 'MAXLZ1/tampermonkey-scripts (2025-10-12)'],
  unknown: ['kind of the editor', 'parts of a message'],
};
