import { DIGIT, kinds, LETTER } from './signs';

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
    const kind = kinds[lower.charCodeAt(start)]! & (LETTER | DIGIT);
    const end = endOf(lower, start, kind);
    if (kind) tokens.push({ text: lower.slice(start, end), isFigure: kind === DIGIT, start, end });
    start = end;
  }
  return tokens;
}

function endOf(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (kind && end < text.length && kinds[text.charCodeAt(end)]! & kind) end++;
  return end;
}
