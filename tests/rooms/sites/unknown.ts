import type { Room } from '../room';
import { PLANE, plain } from './plain';

/**
 * Sites whose chat nobody has described: only their addresses are real. Each is built another way, so that the looks
 * alone have to tell; that they pass says something of the finder, and nothing of the sites.
 */
const unknown: Omit<Room, 'id' | 'url' | 'title'> = {
  ...plain,
  run: 'short',
  language: 'en',
  editor: 'textarea',
  attributes: { placeholder: 'Say something', rows: '1' },
  around: '<div class="row"><i-composer></i-composer><i-send></i-send></div>',
  send: '<button type="button">Send</button>',
  wire: 'fetch',
};

/** Rooms that anybody may have built; the payment form of one stands in the same frame. */
export const unknownRooms: Room[] = [
  {
    ...unknown,
    id: 'shopee',
    url: 'https://live.shopee.co.id/share?from=live&session=314159&in=1',
    title: 'Shopee Live',
    editor: 'input',
    attributes: { placeholder: 'Add a comment', maxlength: '150' },
    send: `<div class="icon">${PLANE}</div>`,
  },
  {
    ...unknown,
    id: 'lazada',
    url: 'https://pages.lazada.co.th/wow/i/th/live/room',
    title: 'LazLive',
    editor: 'react',
    attributes: { placeholder: '', maxlength: '100' },
  },
  {
    ...unknown,
    id: 'aliexpress',
    url: 'https://live.aliexpress.com/live/20022002',
    title: 'AliExpress Live',
    editor: 'vue',
    wire: 'get-image',
  },
  {
    ...unknown,
    id: 'seventeen',
    url: 'https://17.live/zh-Hant/live/5566',
    title: '17LIVE',
    language: 'zh-CN',
    editor: 'contenteditable',
    attributes: { 'data-placeholder': '說點什麼' },
    send: `<button type="button" aria-label="送出">${PLANE}</button>`,
    wire: 'ws-text',
  },
  {
    ...unknown,
    id: 'poshmark',
    url: 'https://poshmark.com/show/64a1demo',
    title: 'Poshmark Shows',
    around: '<form class="row"><i-composer></i-composer><i-send></i-send></form>',
    send: '<button type="submit">Post</button>',
    press: 'form',
  },
  {
    ...unknown,
    id: 'bambuser',
    url: 'https://www.mode-house.example/live',
    frame: 'https://lcx-player.bambuser.com/show/demo',
    title: 'A shop with Bambuser',
    editor: 'slate',
    attributes: { 'aria-label': 'Say something' },
    enter: 'editor',
  },
  {
    ...unknown,
    id: 'livescale',
    url: 'https://www.beauty-house.example/live',
    frame: 'https://beauty.livescale.tv/demo',
    title: 'A shop with Livescale',
    shell: 'open-shadow',
    attributes: { placeholder: 'Join the chat' },
  },
  {
    ...unknown,
    id: 'talkshoplive',
    url: 'https://www.book-house.example/live',
    frame: 'https://embed.talkshop.live/demo',
    title: 'A shop with TalkShopLive',
    around:
      '<form class="pay"><input name="address" autocomplete="street-address" placeholder="Address"><input autocomplete="cc-number" placeholder="Card"></form><div class="row"><i-composer></i-composer><i-send></i-send></div>',
  },
  {
    ...unknown,
    id: 'commentsold',
    url: 'https://boutique.commentsold.com/live',
    title: 'CommentSold storefront',
    editor: 'input',
    attributes: { placeholder: 'Add a comment' },
    send: '<button type="button">Comment</button>',
  },
];
