/** A live room as the tests serve it: how its chat is built, and how it sends. Data only. */
export interface Room {
  /** Kebab-case, unique. */
  id: string;
  /** The real address it is served under. */
  url: string;
  /** Shown as the room's title. */
  title: string;
  editor:
    | 'textarea'
    | 'input'
    | 'contenteditable'
    | 'slate'
    | 'lexical'
    | 'prosemirror'
    | 'quill'
    | 'draft'
    | 'react'
    | 'vue';
  /** Attributes of the composer; a value of `null` takes the editor's own away. */
  attributes: Record<string, string>;
  /** HTML around the composer: `<i-composer>` and `<i-send>` mark where both go. */
  around: string;
  /** HTML of the send control, or `null` where there is none. */
  send: string | null;
  /** What makes Enter send. `editor`: the editor's own key handling. `form`: the browser's implicit submission. */
  enter: 'editor' | 'keydown' | 'keypress' | 'keyup' | 'beforeinput' | 'form' | 'window-capture';
  /** What makes the send control send. */
  press: 'click' | 'pointerdown' | 'mousedown' | 'touchstart' | 'form' | 'window-capture';
  wire: 'fetch' | 'xhr' | 'ws-text' | 'ws-binary' | 'beacon' | 'get-fetch' | 'get-image';
  shell: 'page' | 'open-shadow' | 'closed-shadow';
  /** Address of the frame that holds the chat, where it is not the page itself. */
  frame?: string;
  /** The composer comes late, and anew after a change of route. */
  late?: boolean;
  /** Sent as `Content-Security-Policy`. */
  csp?: string;
}

/** The acts by which a viewer may send. */
export type SendPath = 'enter' | 'button' | 'touch';

/** The acts that send in this room. */
export function pathsOf(room: Room): SendPath[] {
  if (!room.send) return ['enter'];
  return room.press === 'touchstart' ? ['enter', 'touch'] : ['enter', 'button', 'touch'];
}
