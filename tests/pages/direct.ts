import type { OtherPage } from './page';

const THREAD =
  '<div class="thread"><div class="bubble">hi</div><div class="bubble">is it still there?</div><div class="bubble">yes</div></div>';

export const direct: OtherPage[] = [
  {
    id: 'dm-en',
    html: `<aside><ul><li>lena</li><li>marcus</li></ul></aside><main aria-label="Conversation with lena">${THREAD}<form><textarea placeholder="Send a message..."></textarea><button>Send</button></form></main>`,
  },
  {
    id: 'dm-contenteditable',
    html: `<div class="inbox"><ul role="list"><li>lena</li></ul><div role="main"><div role="log">${THREAD}</div><div role="textbox" contenteditable="true" aria-label="Message"></div></div></div>`,
  },
  {
    id: 'dm-zh',
    html: `<div class="im-container"><ul><li>旗舰店</li></ul>${THREAD}<div class="editor" contenteditable="true" data-placeholder="发送私信"></div><button>发送</button></div>`,
  },
  {
    id: 'dm-zh-plain',
    html: `<div class="private-letter"><h2>私信</h2>${THREAD}<textarea placeholder="请输入消息内容" maxlength="500"></textarea><button>发送</button></div>`,
  },
  {
    id: 'customer-service-zh',
    html: `<div class="kefu"><h1>在线客服</h1><ul class="log" aria-live="polite"><li>您好</li><li>请问有什么可以帮您</li></ul><textarea placeholder="请输入您的问题"></textarea><button>发送</button></div>`,
  },
  {
    id: 'support-widget',
    html: `<section aria-label="Customer support"><div role="log"><p>Hi, how can we help?</p></div><textarea placeholder="Type your message"></textarea><button aria-label="Send">▶</button></section>`,
  },
  {
    id: 'support-bubble',
    html: `<main><h1>Mug</h1></main><div class="intercom-messenger"><header>Support team<br>Typically replies in an hour</header><div role="log">${THREAD}</div><textarea aria-label="Send a message"></textarea></div>`,
  },
  {
    id: 'messenger-tab',
    html: `<main><article>post</article></main><div role="dialog" aria-label="Messenger"><ul><li>hi</li></ul><div role="textbox" contenteditable="true" aria-label="Message"></div></div>`,
  },
  {
    id: 'whisper-window',
    html: '<video></video><div class="whispers-thread"><ul><li>psst</li></ul><textarea placeholder="Send a whisper"></textarea><button>Send</button></div>',
  },
  {
    id: 'seller-question',
    html: '<form><h2>Contact the seller</h2><textarea maxlength="1000" placeholder="Write your message to the seller"></textarea><button>Send message</button></form><ul><li>Mug</li></ul>',
  },
  {
    id: 'team-chat',
    html: `<nav><ul><li># general</li><li># random</li></ul></nav><main><div role="list">${THREAD}</div><div contenteditable="true" role="textbox" aria-label="Message to general"></div></main>`,
  },
  {
    id: 'assistant',
    html: `<main><h1>Shopping assistant</h1><div role="log">${THREAD}</div><textarea placeholder="Ask me anything"></textarea><button aria-label="Submit">▶</button></main>`,
  },
];
