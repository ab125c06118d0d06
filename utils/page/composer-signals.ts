import { type Editable, isTextField } from './editable';
import { closestDeep } from './shadow-root';
import { talkNear } from './talk-near';

/** From here on a box is taken for a room's public chat. */
export const THRESHOLD = 4;

/** What only a live room says. */
const INVITES =
  /说点什么|說點什麼|聊点什么|与大家互动|发个?弹幕|弹幕.{0,4}发送|发弹幕|(评论|互动|聊聊?)[一下]*[吧~～]|chat publicly|say something|join the chat|채팅.{0,6}입력/i;
/** What letters and comments under articles say as well. */
const WRITES = /comment|message|评论|コメント/i;
const SEARCHES = /搜|查找|search|검색|検索|find/i;
const PRIVATE = /私信|私聊|whisper|direct message|messenger|客服|回复观众|一键回复/i;
/** Forms that a room may open over its player: orders, addresses, complaints. */
const FORMS =
  /地址|收货|收件|备注|优惠码|反馈|举报|理由|说明|address|deliver|shipping|recipient|order note|coupon|promo code|feedback|report|reason|describe/i;
const NOT_CHAT_REGION = [
  'header',
  'nav',
  '[role=search]',
  '[role=banner]',
  '[role=combobox]',
  '[role=searchbox]',
  'form[action*=search]',
  'form[action*=login]',
].join();
const PERSONAL_FIELD =
  'input[type=password], [autocomplete*=cc-], [autocomplete*=address], [autocomplete*=postal], [autocomplete*=tel]';

/**
 * How much a box looks like a room's public composer. The signals were seen on real rooms: words, short lengths, a
 * player, messages of others before the box. The weights are ours (docs/sites.md says what they find and miss).
 */
export function composerScore(box: Editable): number {
  if (isPrivateBox(box)) return Number.NEGATIVE_INFINITY;
  const words = labelOf(box);
  const length = Number(box.getAttribute('maxlength') ?? 0);
  return (
    (INVITES.test(words) ? 3 : WRITES.test(words) ? 1 : 0) +
    (length >= 20 && length <= 150 ? 1 : 0) +
    (isTextField(box) && box.type === 'text' ? 0 : 1) +
    talkNear(box) +
    player() +
    (box.getBoundingClientRect().height > 400 ? -3 : 0)
  );
}

/** A room has one, though it may be drawn by other means or stand outside of the frame with the chat. */
function player(): number {
  if (document.querySelector('video')) return 1;
  return window !== window.top || document.querySelector('canvas, iframe') ? 0 : -2;
}

/** Whether it is for the viewer's own business: searching, logging in, ordering, writing to one person. */
export function isPrivateBox(box: Editable): boolean {
  const words = labelOf(box);
  if (SEARCHES.test(words) || PRIVATE.test(words) || FORMS.test(words)) return true;
  if (isTextField(box) && /^(search|email|tel|url)$/.test(box.type)) return true;
  if (box.getAttribute('autocomplete')?.match(/tel|email|address|postal|cc-|name|one-time-code/))
    return true;
  if (closestDeep(box, NOT_CHAT_REGION)) return true;
  return Boolean(box.closest('form')?.querySelector(PERSONAL_FIELD));
}

/** Everything that names the box: placeholder (also the editors' own), label, title. */
function labelOf(box: Editable): string {
  const near = box.parentElement?.querySelector('[data-slate-placeholder], [class*=placeholder]');
  const labels = isTextField(box) ? [...(box.labels ?? [])].map((label) => label.textContent) : [];
  const own = [
    'placeholder',
    'aria-placeholder',
    'data-placeholder',
    'aria-label',
    'title',
    'name',
    'id',
  ];
  return [...own.map((name) => box.getAttribute(name)), near?.textContent, ...labels].join(' ');
}
