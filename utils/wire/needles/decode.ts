/** A text and how it was written. */
export interface Written {
  /** `''` for the text as it stands; else `url`, `json`, `entities`, or a chain, outermost first. */
  encoding: string;
  text: string;
}

/** How often a text is unwrapped: what is wrapped more often is rare, and time is short. */
const DEEPEST = 3;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Forms write a blank as a plus, and need no percent sign for letters and digits. */
const IN_URL = /%[\da-f]{2}|=[^\s&+=]{1,200}\+/i;

const LAYERS: readonly [name: string, sign: RegExp, open: (text: string) => string][] = [
  ['url', IN_URL, openPercent],
  ['json', /\\["\\/u]/, openJson],
  ['entities', /&(?:#x?[\da-f]+|[a-z]+);/i, openEntities],
];

/** The text as it stands, and what it reads like unwrapped, as often as there is something to unwrap. */
export function readings(text: string): Written[] {
  const found: Written[] = [{ encoding: '', text }];
  let ring = found;
  for (let depth = 0; depth < DEEPEST && ring.length > 0; depth++) {
    ring = ring
      .flatMap(unwrapped)
      .filter(({ text: one }) => !found.some((old) => old.text === one));
    found.push(...ring);
  }
  return found;
}

function unwrapped({ encoding, text }: Written): Written[] {
  return LAYERS.flatMap(([name, sign, open]) => {
    if (!sign.test(text)) return [];
    return [{ encoding: encoding === '' ? name : `${name}>${encoding}`, text: open(text) }];
  });
}

/** Runs of escapes that are no UTF-8 stay as they are. */
function openPercent(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function openJson(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\(["\\/])/g, '$1');
}

function openEntities(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, hex, code, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const point = Number.parseInt(code, hex ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
