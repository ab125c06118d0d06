// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { findCodes } from '../../../utils/page/code-signals';

/** Whether a page's body shows a code that is covered, drawn in this size. */
function covers(html: string, width = 160, height = 160): boolean {
  document.body.innerHTML = html;
  const box = { width, height } as DOMRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  return findCodes(document).length > 0;
}

test.each([
  '<div><img alt="群二维码"></div>',
  '<img src="/upload/qrcode_3.png">',
  '<canvas class="vipQrcode"></canvas>',
  '<p>加群领券</p><img alt="WeChat QR-code">',
  '<svg aria-label="扫码进群"></svg>',
])('%s is covered', (html) => expect(covers(html)).toBe(true));

test.each([
  '<img alt="羽绒服">',
  '<img src="/qr.png">',
  '<div><p>扫码登录</p><img alt="二维码"></div>',
  '<div><div><img class="qrcode"></div><p>打开手机淘宝支付</p></div>',
  '<section><h2>Get the app</h2><div><img alt="QR-code"></div></section>',
  '<img alt="扫码下载 App">',
])('%s is not: another picture, or the site’s own', (html) => expect(covers(html)).toBe(false));

test('what is small is a button’s sign, what is long is a banner', () => {
  expect(covers('<img alt="二维码">', 24, 24)).toBe(false);
  expect(covers('<img alt="二维码">', 800, 200)).toBe(false);
});
