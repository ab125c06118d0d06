import { lineHtml, listHtml } from './lines';
import { windowCapture } from './page/window-capture';
import type { Room } from './room';
import { words } from './words';

/** The page of a room; with `frame`, the page around the frame that holds its chat. */
export function roomHtml(room: Room, part: 'whole' | 'outer' | 'inner', session: string): string {
  const chat = part === 'outer' ? frameHtml(room, session) : chatHtml(room);
  return `<!doctype html>
<html lang="${room.language ?? 'zh-CN'}"><head><meta charset="utf-8"><title>${room.title}</title>${part === 'outer' ? '' : earlyScript(room)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/room.css">${part === 'outer' ? '' : script(room)}</head>
<body>${part === 'inner' ? '' : headerHtml(room, session)}
<div class="stage${part === 'inner' ? ' narrow' : ''}">
${showHtml(room)}
<section class="chat">${chat}</section>
</div></body></html>`;
}

/** With a search that works, as the text box nearest to the chat; 204 keeps the page where it is. */
function headerHtml(room: Room, session: string): string {
  const { search } = words[room.language ?? 'zh-CN'];
  return `<header class="top"><b>LIVE</b><form role="search" action="/api/send"><input type="hidden" name="s" value="${session}"><input type="search" id="search" name="content" placeholder="${room.search ?? search}"></form></header>`;
}

function showHtml(room: Room): string {
  const { host, watching, goods, price, buy } = words[room.language ?? 'zh-CN'];
  return `<div class="left"><div class="player"><video muted></video><b>${room.title}</b><p><i></i>${host}<small>${watching}</small></p></div>
<div class="goods"><i></i><p><span>${goods}</span><strong>${price}</strong></p><button type="button">${buy}</button></div></div>`;
}

function chatHtml(room: Room): string {
  const { lines } = words[room.language ?? 'zh-CN'];
  const drawn = lines.map(([who, text]) => lineHtml(room, who, text)).join('');
  const list = listHtml(room).replace('<i-lines>', () => `${drawn}<i-lines>`);
  return `<div class="lines">${list}</div><div id="composer"></div>`;
}

function frameHtml(room: Room, session: string): string {
  const address = new URL(room.frame!);
  address.searchParams.set('s', session);
  return `<iframe id="chatframe" title="chat" src="${address}"></iframe>`;
}

function earlyScript(room: Room): string {
  return room.enter === 'window-capture' ? `<script>${windowCapture}</script>` : '';
}

function script(room: Room): string {
  const data = JSON.stringify(room).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="room">${data}</script><script src="/room.js" type="module"></script>`;
}
