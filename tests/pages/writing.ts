import type { OtherPage } from './page';

export const writing: OtherPage[] = [
  {
    id: 'mail-compose',
    html: '<nav><ul><li>Inbox</li><li>Sent</li></ul></nav><form><input placeholder="To"><input placeholder="Subject"><div contenteditable="true" aria-label="Message body" style="height:420px"></div><button>Send</button></form>',
  },
  {
    id: 'mail-reply',
    html: '<main><ul><li>Re: order</li></ul><div role="textbox" contenteditable="true" aria-label="Reply"></div><button>Send</button></main>',
  },
  {
    id: 'mail-zh',
    html: '<form><input placeholder="收件人"><input placeholder="主题"><textarea style="height:450px" placeholder="正文"></textarea><button>发送</button></form>',
  },
  {
    id: 'document',
    html: '<div role="toolbar"><button>B</button><button>I</button></div><div contenteditable="true" style="height:600px"><h1>Plan</h1><ul><li>one</li><li>two</li></ul></div>',
  },
  {
    id: 'document-zh',
    html: '<div class="editor" contenteditable="true" style="height:700px" data-placeholder="请输入正文"></div><ul><li>目录</li></ul>',
  },
  {
    id: 'notes',
    html: '<aside><ul><li>Groceries</li><li>Ideas</li></ul></aside><textarea placeholder="Take a note..." rows="20"></textarea>',
  },
  {
    id: 'spreadsheet-cell',
    html: '<div class="formula"><input type="text" aria-label="Formula bar"></div><table><tr><td contenteditable="true">1</td></tr></table>',
  },
  {
    id: 'code-editor',
    html: '<ul><li>main.ts</li><li>app.ts</li></ul><div class="cm-content" contenteditable="true" role="textbox" style="height:500px">let a = 1;</div>',
  },
  {
    id: 'translate',
    html: '<textarea aria-label="Source text" placeholder="Enter text" rows="6"></textarea><div>translation</div><ul><li>English</li><li>中文</li></ul>',
  },
  {
    id: 'calendar-event',
    html: '<form><input placeholder="Add title" maxlength="100"><textarea placeholder="Add description"></textarea><button>Save</button></form><ul><li>Mon</li><li>Tue</li></ul>',
  },
  {
    id: 'todo',
    html: '<section><ul><li>milk</li><li>bread</li><li>eggs</li></ul><input type="text" placeholder="What needs to be done?"></section>',
  },
];
