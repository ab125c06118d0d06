import { type Editable, isTextField } from './editable';

const BLOCKS = /^(DIV|P|LI|UL|OL|PRE|BLOCKQUOTE|SECTION|H[1-6])$/;
const PLACEHOLDER = '[data-slate-placeholder], [data-lexical-placeholder]';
/** Fillers that editors put where there is no text: zero-width no-break space and joiner-less space. */
const FILLERS = /[\uFEFF\u200B]/g;

/** The text of a draft as its writer sees it; pictures of emoji count as their names. */
export function readDraft(editable: Editable): string {
  if (isTextField(editable)) return editable.value;
  const pieces: string[] = [];
  collect(editable, pieces);
  return pieces
    .join('')
    .replace(FILLERS, '')
    .replace(/(?<!\n)\n+$/, '')
    .replaceAll('\u00A0', ' ');
}

/** Whether two drafts read alike: editors add and drop white space of their own. */
export function sameDraft(a: string, b: string): boolean {
  return squeeze(a) === squeeze(b);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function collect(node: Node, pieces: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) pieces.push(child.data);
    else if (child instanceof HTMLBRElement) pieces.push('\n');
    else if (child instanceof HTMLImageElement) pieces.push(child.alt);
    else if (child instanceof Element && !child.matches(PLACEHOLDER)) {
      const block = BLOCKS.test(child.tagName);
      if (block && pieces.length > 0 && !pieces.at(-1)!.endsWith('\n')) pieces.push('\n');
      collect(child, pieces);
    }
  }
}
