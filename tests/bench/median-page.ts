import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Answer } from '../e2e/support/server';

/**
 * A page as heavy as the median one: 71 requests, 613 kB of scripts when gzipped, 1,054 kB of pictures, 78 kB of styles
 * (HTTP Archive's Web Almanac 2024, “Page Weight”, desktop). Its scripts are real ones, and one of them draws a list.
 */
export const MEDIAN_PAGE = 'https://live.taobao.com/median/';

const ROOT = resolve(import.meta.dirname, '../..');
const SCRIPTS = [
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'immutable/dist/immutable.min.js',
  'draft-js/dist/Draft.min.js',
  'vue/dist/vue.global.prod.js',
  'quill/dist/quill.js',
  'deep-chat/dist/deepChat.bundle.js',
  'axe-core/axe.min.js',
  'libphonenumber-js/bundle/libphonenumber-max.js',
  'fflate/umd/index.js',
];
const STYLES = [
  '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css',
  'quill/dist/quill.snow.css',
];
const PICTURES = [
  ...Array(4).fill('docs/images/warning-en.png'),
  ...Array(14).fill('public/icon/128.png'),
];
/** Small things: the rest of the requests. */
const SMALL = 71 - 1 - SCRIPTS.length - STYLES.length - PICTURES.length;
const ROWS = 1500;
const DRAW = `ReactDOM.render(React.createElement('ul', null, Array.from({ length: ${ROWS} }, (_, i) =>
  React.createElement('li', { key: i, className: 'cs-message' }, React.createElement('b', null, '观众' + i), ' 这件160穿M码可以吗'))),
  document.getElementById('list'));`;

const file = (path: string) => readFileSync(resolve(ROOT, path));
const answers = new Map<string, Answer>([
  ['', { type: 'html', body: html() }],
  ...SCRIPTS.map((path, i) => made(`${i}.js`, 'js', file(`node_modules/${path}`))),
  ...STYLES.map((path, i) => made(`${i}.css`, 'css', file(`node_modules/${path}`))),
  ...PICTURES.map((path, i) => made(`${i}.png`, 'png', file(path))),
  ...Array.from({ length: SMALL }, (_, i) => made(`small-${i}.js`, 'js', `self.small = ${i};`)),
]);

/** What the server says to a request for the page or a part of it; `undefined`: nothing of it. */
export function medianPage(url: URL): Answer | undefined {
  const { host, pathname } = new URL(MEDIAN_PAGE);
  if (url.host !== host || !url.pathname.startsWith(pathname)) return undefined;
  return answers.get(url.pathname.slice(pathname.length));
}

function made(name: string, type: Answer['type'], body: Answer['body']): [string, Answer] {
  return [name, { type, body }];
}

function html(): string {
  const styles = STYLES.map((_, i) => `<link rel="stylesheet" href="${i}.css">`);
  const scripts = SCRIPTS.map((path, i) =>
    path.startsWith('deep-chat')
      ? `<script type="module" src="${i}.js"></script>`
      : `<script src="${i}.js"></script>`,
  );
  const pictures = PICTURES.map((_, i) => `<img src="${i}.png" width="64" alt="">`);
  const small = Array.from(
    { length: SMALL },
    (_, i) => `<script async src="small-${i}.js"></script>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Live</title>${styles.join('')}${small.join('')}
<body><textarea></textarea><div id="list"></div>${pictures.join('')}${scripts.join('')}<script>${DRAW}</script>`;
}
