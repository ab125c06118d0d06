import type { Room } from './room';
import { PLANE } from './sites/plain';

/** Under a supported host, with nothing its record knows: the generic finder has to find these composers. */
const base: Omit<Room, 'id' | 'url'> = {
  title: '机制房间',
  editor: 'textarea',
  attributes: { placeholder: '说点什么吧' },
  around: '<div class="row"><i-composer></i-composer><i-send></i-send></div>',
  send: '<button type="button" class="act">发送</button>',
  enter: 'keydown',
  press: 'click',
  wire: 'fetch',
  shell: 'page',
};

const IN_FORM = '<form class="row"><i-composer></i-composer><i-send></i-send></form>';
const NATIVE_FORM =
  '<form class="row" method="post"><i-composer></i-composer><i-send></i-send></form>';
const SUBMIT = '<button type="submit">发送</button>';
const PLANE_DIV = `<div class="act">${PLANE}</div>`;
const CSP = "default-src 'self'; style-src 'self'; script-src 'self'";

function room(id: string, difference: Partial<Room>): Room {
  return { ...base, id, url: `https://www.whatnot.com/live/${id}`, ...difference };
}

/** One room per way to build a chat box, to notice a send, and to send. */
export const mechanismRooms: Room[] = [
  room('editor-slate', { editor: 'slate', enter: 'editor' }),
  room('editor-lexical', { editor: 'lexical', enter: 'editor', wire: 'ws-text' }),
  room('editor-prosemirror', { editor: 'prosemirror', enter: 'editor', wire: 'xhr' }),
  room('editor-quill', { editor: 'quill', enter: 'editor' }),
  room('editor-draft', { editor: 'draft', enter: 'editor' }),
  room('editor-react', { editor: 'react', wire: 'beacon' }),
  room('editor-vue', { editor: 'vue' }),
  room('editor-contenteditable', { editor: 'contenteditable', wire: 'ws-binary' }),
  room('shadow-open', { editor: 'input', shell: 'open-shadow' }),
  room('shadow-closed', { editor: 'input', shell: 'closed-shadow' }),
  room('shadow-closed-rich', {
    editor: 'contenteditable',
    shell: 'closed-shadow',
    enter: 'beforeinput',
  }),
  room('late', { late: true, editor: 'react' }),
  room('frame-cross-site', {
    url: 'https://mall.example/show/frame-cross-site',
    frame: 'https://www.whatnot.com/live/frame-cross-site',
  }),
  room('named', {
    attributes: { 'data-testid': 'chat-input', placeholder: 'Aa' },
    send: PLANE_DIV,
  }),
  room('window-capture', { enter: 'window-capture', press: 'window-capture' }),
  room('enter-keypress', { enter: 'keypress' }),
  room('enter-keyup', { enter: 'keyup', editor: 'input' }),
  room('enter-beforeinput', { enter: 'beforeinput' }),
  room('enter-beforeinput-rich', { enter: 'beforeinput', editor: 'contenteditable' }),
  room('enter-form', {
    enter: 'form',
    press: 'form',
    editor: 'input',
    around: IN_FORM,
    send: SUBMIT,
  }),
  room('enter-form-react', {
    enter: 'form',
    press: 'form',
    editor: 'react',
    around: IN_FORM,
    send: SUBMIT,
  }),
  room('enter-form-alone', { enter: 'form', editor: 'input', around: IN_FORM, send: null }),
  room('enter-form-native', {
    enter: 'form',
    press: 'form',
    wire: 'form',
    editor: 'input',
    attributes: { placeholder: '说点什么吧', name: 'content', required: '', autocomplete: 'off' },
    around: NATIVE_FORM,
    send: SUBMIT,
  }),
  room('enter-request-submit', {
    enter: 'request-submit',
    press: 'form',
    around: IN_FORM,
    send: SUBMIT,
  }),
  room('press-pointerdown', { press: 'pointerdown' }),
  room('press-mousedown', { press: 'mousedown', wire: 'get-image' }),
  room('press-pointerup', { press: 'pointerup' }),
  room('press-mouseup', { press: 'mouseup' }),
  room('press-touchstart', { press: 'touchstart' }),
  room('press-touchend', { press: 'touchend', editor: 'react' }),
  room('wire-beacon', { wire: 'beacon' }),
  room('wire-xhr', { wire: 'xhr', editor: 'input' }),
  room('wire-get', { wire: 'get-fetch' }),
  room('wire-ws-binary', { wire: 'ws-binary', editor: 'input' }),
  room('strict-csp', { csp: CSP }),
];
