import { FORM_PAGE, formHtml, formPages } from '../../leaks/forms';
import { LEAK_PAGE, leakHtml } from '../../leaks/page';
import { rooms } from '../../rooms';
import { decoyHtml, decoys } from '../../rooms/decoys';
import { roomHtml } from '../../rooms/html';

/** A page to answer with. */
export interface ServedPage {
  status: 200 | 404;
  html: string;
  headers: Record<string, string>;
}

const NONE: ServedPage = { status: 404, html: '<!doctype html><title>none</title>', headers: {} };

/** The room, the frame of one, or the decoy that lives at an address. */
export function pageAt(url: URL): ServedPage {
  const session = url.searchParams.get('s') ?? 'none';
  if (isAt(url, LEAK_PAGE)) return { status: 200, html: leakHtml(), headers: {} };
  const form = formPages.find(({ id }) => isAt(url, FORM_PAGE + id));
  if (form) return { status: 200, html: formHtml(form), headers: {} };
  const decoy = decoys.find((known) => isAt(url, known.url));
  if (decoy) return { status: 200, html: decoyHtml(decoy, session), headers: {} };
  const inner = rooms.find((room) => room.frame && isAt(url, room.frame));
  const room = inner ?? rooms.find((known) => isAt(url, known.url));
  if (!room) return NONE;
  const part = inner ? 'inner' : room.frame ? 'outer' : 'whole';
  return {
    status: 200,
    html: roomHtml(room, part, session),
    headers: room.csp ? { 'content-security-policy': room.csp } : {},
  };
}

/** A room that changed its route is still the same room. */
function isAt(url: URL, address: string): boolean {
  const known = new URL(address);
  return known.host === url.host && url.pathname.replace(/-next$/, '') === known.pathname;
}
