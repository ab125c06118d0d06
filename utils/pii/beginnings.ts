/**
 * What a match of a pattern may begin with: one or two UTF-16 code units, and whether it only does where no small
 * Latin letter stands before; `null` where that is nearly anything.
 */
export type Beginnings = ReadonlyMap<string, boolean> | null;

/** So many units are told apart: two rule out most texts, three would cost more than they spare. */
const UNITS = 2;
/** More are as good as anything. */
const MOST = 2500;
/** More signs of a class are not worth listing. */
const MOST_IN_CLASS = 80;

/** A beginning, and whether what comes next is known. */
interface Head {
  units: string;
  isOpen: boolean;
  /** No small Latin letter may stand before. */
  isWord?: boolean;
}

const EMPTY: Head = { units: '', isOpen: false };
const ANYTHING: Head = { units: '', isOpen: true };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/**
 * The beginnings of all matches of a pattern. Read from its source, and never too few: assertions are taken for
 * fulfilled, and what is not understood for anything.
 */
export function beginningsOf({ source, flags }: RegExp): Beginnings {
  const heads = new SourceReader(source, flags.includes('u')).alternatives();
  const found = new Map<string, boolean>();
  for (const { units: written, isWord = false } of heads) {
    // Texts are in lower case; a pattern that fits both may be written in either.
    const units = flags.includes('i') ? written.toLowerCase() : written;
    found.set(units, isWord && (found.get(units) ?? true));
  }
  return found.has('') || found.size > MOST ? null : found;
}

/** Reads the source of a pattern from left to right. */
class SourceReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly isUnicode: boolean,
  ) {}

  alternatives(): Head[] {
    const heads = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      heads.push(...this.sequence());
    }
    return unique(heads);
  }

  private sequence(): Head[] {
    let heads: Head[] = [EMPTY];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const atom = this.atom();
      heads = joined(heads, this.quantified(atom));
    }
    return heads;
  }

  private atom(): Head[] {
    const sign = this.next();
    if (sign === '(') return this.group();
    if (sign === '[') return this.class();
    if (sign === '^' || sign === '$') return [EMPTY];
    if (sign === '.') return [ANYTHING];
    if (sign === '\\') return this.escape();
    return [literal(sign)];
  }

  private group(): Head[] {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += kind.length;
    const isWord = kind === '?<!' && isNoLetter(this.source.slice(this.at));
    const heads = this.alternatives();
    this.at++;
    return /^\?<?[=!]/.test(kind) ? [{ ...EMPTY, isWord }] : heads;
  }

  private class(): Head[] {
    const isNegated = this.source[this.at] === '^';
    if (isNegated) this.at++;
    const signs: string[] = [];
    let isKnown = !isNegated;
    while (this.source[this.at] !== ']') {
      const one = this.classSign();
      if (one.length !== 1 || one[0]!.isOpen) {
        if (one.some(({ isOpen }) => isOpen)) isKnown = false;
        signs.push(...one.map(({ units }) => units));
      } else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const last = this.classSign()[0]!.units.codePointAt(0)!;
        const first = one[0]!.units.codePointAt(0)!;
        if (last - first > MOST_IN_CLASS) isKnown = false;
        else for (let code = first; code <= last; code++) signs.push(String.fromCodePoint(code));
      } else signs.push(one[0]!.units);
    }
    this.at++;
    return isKnown && signs.length <= MOST_IN_CLASS ? signs.map(literal) : [ANYTHING];
  }

  private classSign(): Head[] {
    const sign = this.next();
    if (sign !== '\\') return [literal(sign)];
    if (this.source[this.at] !== 'b') return this.escape();
    this.at++;
    return [literal('\b')];
  }

  private escape(): Head[] {
    const sign = this.next();
    if (sign === 'd') return Array.from('0123456789', literal);
    if (sign === 'u') return [this.code(this.source[this.at] === '{' ? /\{(\w+)\}/y : /(\w{4})/y)];
    if (sign === 'x') return [this.code(/(\w\w)/y)];
    if (sign === 'b' || sign === 'B') return [EMPTY];
    if (/[a-zA-Z0-9]/.test(sign) && !ESCAPES[sign]) {
      if ('pPk'.includes(sign)) this.at = this.endOfName();
      return [ANYTHING];
    }
    return [literal(ESCAPES[sign] ?? sign)];
  }

  /** Past `{Name}` or `<name>`. */
  private endOfName(): number {
    const name = /^(?:\{[^}]*\}|<[^>]*>)/.exec(this.source.slice(this.at))?.[0] ?? '';
    return this.at + name.length;
  }

  private code(pattern: RegExp): Head {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (!found) return ANYTHING;
    this.at += found[0].length;
    return literal(String.fromCodePoint(Number.parseInt(found[1]!, 16)));
  }

  private quantified(atom: Head[]): Head[] {
    const found = /^(?:[?*+]|\{(\d{1,5})(?:(,)\d{0,5})?\})\??/.exec(this.source.slice(this.at));
    if (!found) return atom;
    this.at += found[0].length;
    const [sign] = found[0];
    const mayMiss = sign === '?' || sign === '*' || found[1] === '0';
    const repeats = sign !== '?' && found[0] !== '{0,1}';
    const once = repeats ? atom.map((head) => ({ ...head, isOpen: true })) : atom;
    return mayMiss ? [...once, EMPTY] : once;
  }

  private next(): string {
    const code = this.isUnicode
      ? this.source.codePointAt(this.at)!
      : this.source.charCodeAt(this.at);
    const sign = String.fromCodePoint(code);
    this.at += sign.length;
    return sign;
  }
}

function literal(units: string): Head {
  return { units, isOpen: false };
}

function joined(heads: readonly Head[], next: readonly Head[]): Head[] {
  return unique(
    heads.flatMap((head) =>
      head.isOpen || head.units.length >= UNITS
        ? [head]
        : next.map(({ units, isOpen, isWord }) => ({
            units: (head.units + units).slice(0, UNITS),
            isOpen,
            isWord: head.isWord || (head.units === '' && isWord) || false,
          })),
    ),
  );
}

function unique(heads: readonly Head[]): Head[] {
  return [
    ...new Map(
      heads.map((head) => [`${head.isOpen}${head.isWord ?? false}${head.units}`, head]),
    ).values(),
  ];
}

/** Whether it is the inside of an assertion that no small Latin letter stands before. */
function isNoLetter(source: string): boolean {
  const end = source.indexOf(']');
  const inside = source.slice(1, end);
  return source.startsWith('[') && source[end + 1] === ')' && /^[^^]*?a-z/.test(inside);
}
