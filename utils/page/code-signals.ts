/** What calls itself a code to scan: its name, its address, or what it is made of. */
const NAMED = [
  'qrcode',
  'qr-code',
  'qr_code',
  'erweima',
  '二维码',
  '二維碼',
  '扫码',
  '掃碼',
  'QRコード',
  'QR코드',
  'mã qr',
  'kode qr',
  'código qr',
];
const ATTRIBUTES = ['alt', 'src', 'title', 'aria-label', 'class', 'id'];
const CODES = NAMED.flatMap((name) =>
  ATTRIBUTES.flatMap((attribute) =>
    ['img', 'canvas', 'svg'].map((kind) => `${kind}[${attribute}*="${name}" i]`),
  ),
).join();
/** A page's own: to sign in, to pay, to get the app, to go on at the phone. */
const OWN =
  /登录|登入|登錄|支付|付款|下载|下載|log.?in|sign.?in|\bpay|download|get the app|ログイン|로그인|đăng nhập|เข้าสู่ระบบ|masuk|iniciar|entrar|anmelden|connexion/i;
/** How far around a code it is said what it is for: elements, and UTF-16 code units. */
const AROUND = 4;
const LONGEST = 200;
/** Smaller ones are signs of buttons, in CSS pixels. */
const SMALLEST = 48;
/** Codes of a page that are looked at. */
const MOST = 12;

/** Codes to scan that a page shows, by what it calls them: pictures without a name are not read. */
export function findCodes(root: ParentNode): Element[] {
  const named = [...root.querySelectorAll(CODES)].slice(0, MOST);
  return named.filter((code) => isSeen(code) && !isOwn(code));
}

function isSeen(code: Element): boolean {
  const { width, height } = code.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST && width < 2 * height && height < 2 * width;
}

function isOwn(code: Element): boolean {
  if (OWN.test(code.getAttribute('alt') ?? '')) return true;
  let around: Element | null = code.parentElement;
  for (let i = 0; around && i < AROUND; i++, around = around.parentElement) {
    const text = around.textContent ?? '';
    if (text.length > LONGEST) return false;
    if (OWN.test(text)) return true;
  }
  return false;
}
