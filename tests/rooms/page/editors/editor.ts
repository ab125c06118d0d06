import type { Room } from '../../room';

/** A composer in a room's page, behind which any kind of editor may stand. */
export interface Editor {
  element: HTMLElement;
  /** Its text, from the editor's own state where it has one. */
  read(): string;
  clear(): void;
}

/** Builds an editor into `place`; `onEnter` is called where the room leaves Enter to the editor. */
export type Mount = (
  place: HTMLElement,
  room: Room,
  onEnter: () => void,
) => Editor | Promise<Editor>;

/** Puts the room's attributes on the composer. */
export function dress(element: Element, room: Room): void {
  for (const [name, value] of Object.entries(room.attributes)) element.setAttribute(name, value);
}
