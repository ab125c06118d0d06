import type { PageSite } from '../sites/site';
import type { Editable } from './editable';
import { closestDeep, lineage } from './shadow-root';

const SENDS = /发送|发布|发弹幕|提交|评论|^发$|send|post|submit|comment|전송|보내기|送信/i;
const OTHER =
  /表情|emoji|emote|sticker|礼物|gift|点赞|like|share|分享|购物|shop|cart|图片|image|photo|gif|设置|setting|关闭|close|cancel|取消|颜色|字体|font|color|提及|mention|\bbits\b/i;
const PRESSABLE =
  'button, [role=button], input[type=submit], input[type=image], a, svg, [class*=btn i], [class*=button i], [class*=send i], [tabindex]';
/** How far above the composer its send control may hang. */
const REACH = 4;

/** Whether pressing `target` would send what stands in `composer`. */
export function isSendControl(target: Element, composer: Editable, site: PageSite): boolean {
  if (isWithin(target, composer)) return false;
  if (site.send.some((selector) => closestDeep(target, selector))) return true;
  const control = pressable(target);
  if (!control || isWithin(composer, control) || !shareBar(control, composer)) return false;
  const words = wordsOf(control);
  const all = `${words} ${control.getAttribute('class') ?? ''}`;
  if (SENDS.test(words) || (SENDS.test(all) && !OTHER.test(words))) return true;
  if (OTHER.test(all)) return false;
  if (isSubmit(control) && control.closest('form')?.contains(composer)) return true;
  // An icon without a word, on a site whose send control the record does not show: better asked than sent.
  return words === '' && !site.send.some((selector) => document.querySelector(selector));
}

function pressable(target: Element): Element | null {
  for (const element of lineage(target)) {
    if (element.matches(PRESSABLE)) return element;
    if (/^(发送|send)$/i.test(element.textContent?.trim() ?? '')) return element;
    if (getComputedStyle(element).cursor === 'pointer') return element;
    if (element.matches('form, section, body')) return null;
  }
  return null;
}

/** Whether an ancestor of the composer, not far above it, holds the control too. */
function shareBar(control: Element, composer: Editable): boolean {
  const near = [...lineage(composer)].slice(0, REACH + 1);
  return near.some((ancestor) => isWithin(control, ancestor));
}

function isWithin(element: Element, ancestor: Element): boolean {
  return [...lineage(element)].includes(ancestor);
}

/** By what it is when nothing is said, too: a `button` of a form. */
function isSubmit(control: Element): boolean {
  return /^(submit|image)$/.test((control as HTMLInputElement).type);
}

function wordsOf(control: Element): string {
  const names = ['aria-label', 'title', 'alt', 'value', 'data-testid', 'data-a-target', 'data-e2e'];
  return [control.textContent, ...names.map((name) => control.getAttribute(name))].join(' ').trim();
}
