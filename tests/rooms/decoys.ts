/** A page of a supported site with a box that is not public chat; what is sent there is its writer's business. */
export interface Decoy {
  id: string;
  url: string;
  /** HTML of the form; `#box` is typed in, `#go` sends. */
  html: string;
}

export const decoys: Decoy[] = [
  {
    id: 'search-in-room',
    url: 'https://live.kuaishou.com/u/search-decoy',
    html: '<header><form role="search"><input id="box" type="text" placeholder="搜索主播、商品"><button id="go">搜索</button></form></header><video></video><ul></ul>',
  },
  {
    id: 'playful-search',
    url: 'https://tbzb.taobao.com/live-search-decoy',
    html: '<video></video><ul></ul><form><input id="box" type="text" placeholder="点击更换，喜欢就搜吧"><button id="go">GO</button></form>',
  },
  {
    id: 'login',
    url: 'https://live.douyin.com/login-decoy',
    html: '<video></video><ul></ul><form action="/login"><input id="box" type="tel" placeholder="请输入手机号"><input type="password"><button id="go">登录</button></form>',
  },
  {
    id: 'direct-message',
    url: 'https://live.douyin.com/im-decoy',
    html: '<video></video><div class="im-richtext-container"><ul></ul><form><textarea id="box" placeholder="发送私信"></textarea><button id="go">发送</button></form></div>',
  },
  {
    id: 'checkout',
    url: 'https://www.whatnot.com/live/checkout-decoy',
    html: '<video></video><ul></ul><form><textarea id="box" placeholder="Delivery notes and phone" autocomplete="street-address"></textarea><input autocomplete="cc-number"><button id="go">Pay</button></form>',
  },
  {
    id: 'order-note',
    url: 'https://live.kuaishou.com/u/order-note-decoy',
    html: '<video></video><ul></ul><form><textarea id="box" placeholder="订单备注（选填）" maxlength="100"></textarea><button id="go">提交订单</button></form>',
  },
  {
    id: 'report-form',
    url: 'https://www.whatnot.com/live/report-decoy',
    html: '<video></video><ul></ul><form><label>Tell us the reason <textarea id="box"></textarea></label><button id="go">Send</button></form>',
  },
  {
    id: 'whisper',
    url: 'https://www.twitch.tv/whisper-decoy',
    html: '<video></video><div class="whispers-thread"><ul></ul><form><textarea id="box" placeholder="Send a message"></textarea><button id="go">Send</button></form></div>',
  },
  {
    id: 'messages-page',
    url: 'https://www.tiktok.com/messages',
    html: '<ul></ul><form><textarea id="box" placeholder="Send a message..."></textarea><button id="go">Send</button></form>',
  },
];

/** The page of a decoy; it sends on submit and on Enter, like a room. */
export function decoyHtml(decoy: Decoy, session: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${decoy.id}</title><link rel="stylesheet" href="/room.css"></head>
<body>${decoy.html}<script>
const box = document.getElementById('box'), form = box.form;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (box.value) fetch('/api/send?s=${session}', { method: 'POST', body: JSON.stringify({ content: box.value }) });
  box.value = '';
});
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
});
</script></body></html>`;
}
