import { BETWEEN, HELLO, LEAVING, type Way, WORD } from '../signals';

/** What is about to leave the page. */
export interface Leaving {
  way: Way;
  /** As given: may be relative. */
  url: string;
  /** As text, or (after `BYTES`) as bytes; `''` where there is none or it cannot be known. */
  body: string;
}

/** The isolated world's end of the line. */
export interface Line {
  /** Says a word to the page's world (`signals.ts`). */
  say(word: string): void;
}

/**
 * Hands a fresh node, which the page never sees, to the taps in the page's world. Call it at `document_start`: before a
 * script of the page could listen.
 *
 * @param answer Asked inside each call of the page, whose page waits: what `pass` understands.
 */
export function openLine(answer: (leaving: Leaving) => string): Line {
  const node = document.createTextNode('');
  node.addEventListener(LEAVING, () => {
    const [way, length, ...rest] = node.data.split(BETWEEN);
    const text = rest.join(BETWEEN);
    const at = Number(length);
    let reply = '';
    try {
      reply = answer({ way: way as Way, url: text.slice(0, at), body: text.slice(at) });
    } finally {
      node.data = reply; // Whatever fails here, the page's call goes its way.
    }
  });
  dispatchEvent(new FocusEvent(HELLO, { relatedTarget: node }));
  return {
    say(word) {
      node.data = word;
      node.dispatchEvent(new Event(WORD));
    },
  };
}
