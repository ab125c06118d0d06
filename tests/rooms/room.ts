/** A live room as the tests serve it: how its chat is built, and how it sends. Data only. */
export interface Room {
  /** Kebab-case, unique. */
  id: string;
  /** The real address it is served under. */
  url: string;
  /** Shown as the room's title. */
  title: string;
  /**
   * What its words are in.
   *
   * @default 'zh-CN'
   */
  language?: 'zh-CN' | 'en';
  /** Placeholder of the search box above the room, where it is known. */
  search?: string;
  /**
   * How others' messages are drawn, where it is known: HTML of the list, in which `<i-lines>` marks
   * where they go, and of one message, in which `{who}` and `{text}` stand for its parts.
   */
  lines?: { list: string; line: string };
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
  /** Attributes of the composer. */
  attributes: Record<string, string>;
  /** HTML around the composer: `<i-composer>` and `<i-send>` mark where both go. */
  around: string;
  /** HTML of the send control, or `null` where there is none. */
  send: string | null;
  /**
   * What makes Enter send. `editor`: the editor's own key handling. `form`: the browser's implicit
   * submission. `request-submit`: a keydown upon which the page submits its form.
   */
  enter:
    | 'editor'
    | 'keydown'
    | 'keypress'
    | 'keyup'
    | 'beforeinput'
    | 'form'
    | 'request-submit'
    | 'window-capture';
  /** What makes the send control send. */
  press:
    | 'click'
    | 'pointerdown'
    | 'pointerup'
    | 'mousedown'
    | 'mouseup'
    | 'touchstart'
    | 'touchend'
    | 'form'
    | 'window-capture';
  /** `form`: the form's own navigation, which no script of the page takes part in. */
  wire: 'fetch' | 'xhr' | 'ws-text' | 'ws-binary' | 'beacon' | 'get-fetch' | 'get-image' | 'form';
  shell: 'page' | 'open-shadow' | 'closed-shadow';
  /** Address of the frame that holds the chat, where it is not the page itself. */
  frame?: string;
  /** The composer comes late, and anew after a change of route. */
  late?: boolean;
  /** `short`: one act that sends, an innocent message, a number held and masked; the long run has everything. */
  run?: 'short';
  /** Sent as `Content-Security-Policy`. */
  csp?: string;
}

/** The acts by which a viewer may send. */
export type SendPath = 'enter' | 'button' | 'touch';

/** The acts that send in this room. */
export function pathsOf(room: Room): SendPath[] {
  if (!room.send) return ['enter'];
  return room.press.startsWith('touch') ? ['enter', 'touch'] : ['enter', 'button', 'touch'];
}
