import { windowCapture } from './page/window-capture';
import type { Room } from './room';

const LINES = [
  ['小鹿', '这件有M码吗'],
  ['阿城', '已拍，坐等发货'],
  ['momo_77', '主播看看3号链接'],
  ['海边的风', '颜色和视频里一样吗'],
];

/** The page of a room; with `frame`, the page around the frame that holds its chat. */
export function roomHtml(room: Room, part: 'whole' | 'outer' | 'inner', session: string): string {
  const early = room.enter === 'window-capture' ? `<script>${windowCapture}</script>` : '';
  const data = JSON.stringify(room).replaceAll('<', '\\u003c');
  const app = `<script type="application/json" id="room">${data}</script><script src="/room.js" defer></script>`;
  const frame = `<iframe id="chatframe" title="chat" src="${room.frame}${room.frame?.includes('?') ? '&' : '?'}s=${session}"></iframe>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${room.title}</title>${part === 'outer' ? '' : early}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/room.css">${part === 'outer' ? '' : app}</head>
<body>${part === 'inner' ? '' : '<header class="top"><b>LIVE</b><input type="search" id="search" placeholder="搜索主播、商品"></header>'}
<div class="stage${part === 'inner' ? ' narrow' : ''}">
<div class="left"><div class="player"><video muted></video><b>${room.title}</b></div>
<div class="goods"><i></i><span>新鲜直发 · 满 199 减 30</span><button type="button">去抢购</button></div></div>
<section class="chat">${part === 'outer' ? frame : `<ul id="lines" aria-live="polite">${lines()}</ul><div id="composer"></div>`}</section>
</div></body></html>`;
}

function lines(): string {
  return LINES.map(([who, text]) => `<li><b>${who}</b>${text}</li>`).join('');
}
