import { isChinese } from '../language';
import type { Options } from './args';

const TITLES = { chromium: 'Chromium', firefox: 'Firefox' };
const list = (messages: string[]) => JSON.stringify(messages);

const english = {
  usage: `Usage: npm start [-- options]

  Builds Hushcart and opens a demo live room in Chromium with it.

  --firefox   opens Firefox instead
  --headless  without a window: plays the story through, prints it, leaves screenshots
  --help, -h  shows this`,
  unknownOption: (option: string) => `There is no option ${option}.`,
  building: 'Building the extension …',
  buildFailed: 'The extension does not build. This is what the builder said:',
  noDisplay: 'There is no display here, so this plays the story through without a window.',
  browserFailed: (program: string | null, name: Options['browser']) =>
    `${TITLES[name]} (${program}) did not start with Hushcart in it.
  Update it, name another in HUSHCART_${name.toUpperCase()}, or do without a window: npm start -- --headless
  This is what it said:`,
  whatToTry: (url: string) => `
· A demo live room is open. It is served from this machine under a real room’s address
  (${url}); nothing leaves the machine.
  The browser calls it “not secure”, because its certificate was made here too.

  Try this:
  1. In the chat box, type 打我电话13800001234 and press Enter: nothing is sent, Hushcart asks.
  2. Press Enter once more: the number is masked and the rest is sent. Escape gives you back your text.
  3. Type it again and choose “Send anyway”: it goes out as typed.
  4. Type something innocent: it goes out as if nothing were there.
  5. Open Hushcart from the puzzle piece in the toolbar: what was done today.

  To stop: press Ctrl+C here, or close the browser window.

· What the room’s server receives:`,
  stopped: 'Stopped; everything is closed.',
  browserSpeaks: { 'zh-CN': 'A browser in Chinese', 'en-US': 'A browser in English' },
  opened: (url: string) => `Opened a live room: ${url}`,
  innocentArrived: (text: string) => `Sent ${text}: the server received it as typed, once.`,
  held: (text: string, title: string) =>
    `Typed ${text} and pressed Enter: the server received nothing, and Hushcart asks: “${title}”`,
  masked: (button: string, text: string) =>
    `Pressed Enter (“${button}”): the server received ${text}`,
  sentAnyway: (button: string, text: string) =>
    `Typed it again, chose “${button}” and confirmed: the server received ${text}`,
  popup: (counts: string[]) => `The popup counts it: ${counts.join(', ')}`,
  asTold: 'All of it went as told.',
  screenshotsIn: (folder: string) =>
    `Screenshots of the warning and the popup, in both languages, light and dark: ${folder}`,
  notArrived: (wanted: string[], got: string[]) =>
    `The server should have received ${list(wanted)}, but it received ${list(got)}.`,
  noButton: (wanted: string, got: string[]) =>
    `Hushcart should show a button “${wanted}”, but there is ${list(got)}.`,
  notSaid: (wanted: string, got: string) => `The popup should say “${wanted}”, but it says: ${got}`,
};

const chinese: typeof english = {
  usage: `用法：npm start [-- 选项]

  构建悄购，打开装好它的 Chromium 和一个演示直播间。

  --firefox   换成 Firefox
  --headless  不开窗口：自动演示一遍，打印过程，留下截图
  --help, -h  显示这段说明`,
  unknownOption: (option) => `没有 ${option} 这个选项。`,
  building: '正在构建扩展……',
  buildFailed: '扩展没有构建成功。构建工具的输出：',
  noDisplay: '这里没有图形界面，所以不开窗口，自动演示一遍。',
  browserFailed: (program, name) =>
    `${TITLES[name]}（${program}）没能带着悄购启动。
  请更新它，或在 HUSHCART_${name.toUpperCase()} 里写明另一个程序，或不开窗口：npm start -- --headless
  它的输出：`,
  whatToTry: (url) => `
· 演示直播间已打开。它由这台电脑提供，用的是真实直播间的网址
  （${url}），什么都不会离开这台电脑。
  浏览器会说它“不安全”，因为证书也是在这里生成的。

  试一试：
  1. 在聊天框里输入 打我电话13800001234，按回车：什么都没发出去，悄购先问你。
  2. 再按一次回车：号码遮住，其余照发。按 Esc 则回到你的文字。
  3. 再输入一次，选“仍要发送”：原样发出。
  4. 输入一句普通的话：直接发出，好像悄购不在一样。
  5. 点工具栏的拼图图标打开悄购：今天做了什么。

  结束：在这里按 Ctrl+C，或关掉浏览器窗口。

· 直播间的服务器收到的：`,
  stopped: '已结束，都关好了。',
  browserSpeaks: { 'zh-CN': '中文浏览器', 'en-US': '英文浏览器' },
  opened: (url) => `打开直播间：${url}`,
  innocentArrived: (text) => `发送 ${text}：服务器原样收到，只有一次。`,
  held: (text, title) => `输入 ${text} 并按回车：服务器什么都没收到，悄购问：“${title}”`,
  masked: (button, text) => `按回车（“${button}”）：服务器收到 ${text}`,
  sentAnyway: (button, text) => `再输入一次，选“${button}”并确认：服务器收到 ${text}`,
  popup: (counts) => `弹窗记着：${counts.join('，')}`,
  asTold: '全部如上所述。',
  screenshotsIn: (folder) => `提醒和弹窗的截图（两种语言，浅色和深色）在：${folder}`,
  notArrived: (wanted, got) => `服务器应该收到 ${list(wanted)}，实际收到 ${list(got)}。`,
  noButton: (wanted, got) => `悄购应该显示“${wanted}”按钮，实际有 ${list(got)}。`,
  notSaid: (wanted, got) => `弹窗应该写着“${wanted}”，实际写着：${got}`,
};

/** What the demo says, in the person's language. */
export const words = isChinese ? chinese : english;
