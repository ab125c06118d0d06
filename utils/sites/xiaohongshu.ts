import type { Site } from './site';

export const xiaohongshu: Site = {
  id: 'xiaohongshu',
  matches: ['https://www.xiaohongshu.com/*'],
  rooms: ['https://www.xiaohongshu.com/livestream/*'],
  region: 'CN',
  composer: ['#input-area'],
  send: ['#input-area button'],
  list: {
    container: ['.livestream-container > .comment-container'],
  },
  decoys: ['.xhs-im-input-bar-editor', '#jarvis-reply-textarea'],
  confidence: 'B',
  checked: '2026-10-07',
};
