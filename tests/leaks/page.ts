import { tools, ways } from './ways';

/** Where leak pages live: under a supported host, with a form that is none of a chat. */
export const LEAK_PAGE = 'https://www.whatnot.com/leak';

/**
 * A page with a checkout form that sends on whatever the test hands to `leak(way, host, text, base64)`, to a host that
 * is not the site's.
 */
export function leakHtml(): string {
  const cases = Object.entries(ways).map(
    ([way, code]) => `'${way}': (to, ws, text, bytes) => ${code},`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout</title></head>
<body><h1>Your order</h1><form id="order" action="/order" method="post">
<label>Name <input name="fullname" autocomplete="name"></label>
<label>E-mail <input name="mail" type="email" autocomplete="email"></label>
<label>Phone <input name="phone" type="tel" autocomplete="tel"></label>
<label>Address <input name="address" autocomplete="street-address"></label>
<button>Place order</button></form>
<iframe name="sink" hidden></iframe>
<script>${tools}
const ways = { ${cases.join('\n')} };
window.leak = (way, host, text, base64) => {
  const to = 'https://' + host + '/c/' + way;
  const bytes = base64 ? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) : new TextEncoder().encode(text);
  ways[way](to, to.replace('https', 'wss'), text, bytes);
  return null;
};
document.getElementById('order').addEventListener('submit', (event) => event.preventDefault());
</script></body></html>`;
}
