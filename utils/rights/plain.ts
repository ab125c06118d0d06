import { isSent, type Line, lineText, type Values } from './line';

/** The letter as it is copied or sent. */
export function plain(letter: { lines: readonly Line[] }, values: Values): string {
  const sent = letter.lines.filter((each) => isSent(each, values));
  return sent.map((each, i) => gap(sent[i - 1], each) + lineText(each, values)).join('');
}

/** Paragraphs stand apart; items follow what they belong to, text its heading, and the signature's lines each other. */
function gap(before: Line | undefined, { kind }: Line): string {
  if (!before) return '';
  const close =
    kind === 'item' || before.kind === 'heading' || (kind === 'end' && before.kind === 'end');
  return close ? '\n' : '\n\n';
}
