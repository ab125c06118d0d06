/**
 * How pages send what they have: one expression each, over `to` (an address without a query), `text` and `bytes`.
 * `ws` is the same address for sockets.
 */
export const ways: Record<string, string> = {
  'fetch-body': "fetch(to, { method: 'POST', mode: 'no-cors', body: text })",
  'fetch-nul': "fetch('\\0' + to, { method: 'POST', mode: 'no-cors', body: text })",
  'fetch-url': "fetch(to + '?d=' + encodeURIComponent(text), { mode: 'no-cors' })",
  'fetch-request': "fetch(new Request(to, { method: 'POST', mode: 'no-cors', body: text }))",
  'fetch-params':
    "fetch(to, { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ d: text }) })",
  'fetch-form': "fetch(to, { method: 'POST', mode: 'no-cors', body: formOf(text) })",
  'fetch-blob': "fetch(to, { method: 'POST', mode: 'no-cors', body: new Blob(['d=', text]) })",
  'fetch-file':
    "fetch(to, { method: 'POST', mode: 'no-cors', body: formOf(new File([text], 'd')) })",
  'fetch-bytes': "fetch(to, { method: 'POST', mode: 'no-cors', body: bytes })",
  'xhr-body': "xhr('POST', to, text)",
  'xhr-bytes': "xhr('POST', to, bytes)",
  'xhr-url': "xhr('GET', to + '?d=' + encodeURIComponent(text))",
  beacon: 'navigator.sendBeacon(to, text)',
  'beacon-blob': "navigator.sendBeacon(to, new Blob([text], { type: 'text/plain' }))",
  'socket-text': 'socket(ws, text)',
  'socket-bytes': 'socket(ws, bytes)',
  'socket-blob': 'socket(ws, new Blob([text]))',
  'socket-url': "new WebSocket(ws + '?d=' + encodeURIComponent(text))",
  'form-submit': "form(to, text, 'submit')",
  'form-request-submit': "form(to, text, 'requestSubmit')",
  events: "new EventSource(to + '?d=' + encodeURIComponent(text))",
  image: "new Image().src = to + '?d=' + encodeURIComponent(text)",
  'image-attribute':
    "document.createElement('img').setAttribute('src', to + '?d=' + encodeURIComponent(text))",
  'image-markup':
    "document.body.insertAdjacentHTML('beforeend', '<img src=\"' + to + '?d=' + encodeURIComponent(text) + '\">')",
  'image-style':
    "document.body.style.backgroundImage = 'url(' + to + '?d=' + encodeURIComponent(text) + ')'",
  script: "element('script', 'src', to + '?d=' + encodeURIComponent(text))",
  frame: "element('iframe', 'src', to + '?d=' + encodeURIComponent(text))",
  link: "element('link', 'href', to + '?d=' + encodeURIComponent(text), { rel: 'stylesheet' })",
  'frame-message': 'frameMessage(to, text)',
  'clean-frame': "cleanFrame().fetch(to, { method: 'POST', mode: 'no-cors', body: text })",
};

/** What the expressions call. */
export const tools = `
const element = (tag, name, value, more = {}) => {
  const made = Object.assign(document.createElement(tag), more, { [name]: value });
  document.body.append(made);
};
const formOf = (value) => { const data = new FormData(); data.append('d', value); return data; };
const xhr = (method, url, body) => { const request = new XMLHttpRequest(); request.open(method, url); request.send(body); };
const sockets = {};
const socket = (url, data) => {
  const open = sockets[url] ??= new WebSocket(url);
  if (open.readyState === 1) open.send(data);
  else open.addEventListener('open', () => open.send(data));
};
const form = (action, value, how) => {
  const made = document.createElement('form');
  made.method = 'post'; made.action = action; made.target = 'sink'; made.hidden = true;
  made.innerHTML = '<input name=d><button>ok</button>';
  made.firstChild.value = value;
  document.body.append(made);
  made[how]();
};
const cleanFrame = () => {
  const made = document.createElement('iframe');
  document.body.append(made);
  return made.contentWindow;
};
const frameMessage = (url, value) => {
  const made = document.createElement('iframe');
  made.src = url;
  made.onload = () => made.contentWindow.postMessage({ d: value }, '*');
  document.body.append(made);
};
`;
