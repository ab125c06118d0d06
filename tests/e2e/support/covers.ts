const HOST = 'document.documentElement.lastElementChild';
const ALL_OVER =
  'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:red';

/** What a page does to a warning so that its viewer cannot see it, presses what they do not see, or cannot press at all. */
export const covers: readonly [what: string, script: string][] = [
  ['makes itself see-through', style('html { opacity: 0 !important }')],
  ['moves itself out of sight', style('html { transform: translateX(-5000px) !important }')],
  [
    'cuts itself down to nothing',
    style(
      'html { clip-path: inset(50%) !important; contain: strict !important; height: 0 !important }',
    ),
  ],
  [
    'hides the host by style',
    `${HOST}.style.cssText = 'display: none !important; opacity: 0 !important'`,
  ],
  ['makes the host inert', `${HOST}.inert = true`],
  ['makes itself inert', 'document.documentElement.inert = true'],
  ['takes the host away', `${HOST}.remove()`],
  ['takes the host out and puts it back', `document.documentElement.append(${HOST})`],
  ['moves the host to where nothing is drawn', made('div', 'display: none', `it.append(${HOST})`)],
  [
    'moves the host into a shadow root without a slot',
    made('div', '', `it.attachShadow({ mode: 'open' }); it.append(${HOST})`),
  ],
  ['opens a popover over it', made('div', ALL_OVER, 'it.popover = "manual"; it.showPopover()')],
  ['opens a dialog over it', made('dialog', ALL_OVER, 'it.showModal()')],
  [
    'takes the focus again and again',
    `window.__steal = setInterval(() => document.querySelector('input:not([type])').focus(), 5)`,
  ],
];

/** What the page undoes, so that the next can be tried. */
export const UNCOVER = `document.documentElement.inert = false; clearInterval(window.__steal);
  for (const made of document.querySelectorAll('.cover')) made.remove()`;

/** An element of the page's, called `it`. */
function made(tag: string, css: string, script: string): string {
  return `const it = document.createElement('${tag}'); it.className = 'cover';
    it.style.cssText = '${css}'; document.body.append(it); ${script}`;
}

function style(css: string): string {
  return `const it = document.createElement('style'); it.className = 'cover'; it.textContent = '${css}'; document.head.append(it)`;
}
