import { DIGIT, kindAt, LETTER } from './signs';

/** Letters, or digits, that stand together. */
export interface Token {
  text: string;
  isFigure: boolean;
  /** Where it stands, in UTF-16 code units. */
  start: number;
  end: number;
}

/** The words and figures of a text in lower case. */
export function tokensOf(lower: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < lower.length; ) {
    const kind = kindAt(lower, start) & (LETTER | DIGIT);
    const end = endOf(lower, start, kind);
    if (kind) tokens.push({ text: lower.slice(start, end), isFigure: kind === DIGIT, start, end });
    start = end;
  }
  return tokens;
}

function endOf(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (kind && end < text.length && kindAt(text, end) & kind) end++;
  return end;
}
