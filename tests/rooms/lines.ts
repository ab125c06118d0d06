import type { Room } from './room';

/** The list of a room of which nothing better is known. */
const PLAIN = {
  list: '<ul aria-live="polite"><i-lines></i-lines></ul>',
  line: '<li><b>{who}</b><span>{text}</span></li>',
};

/** HTML of the room's list of messages; `<i-lines>` stands where they go. */
export function listHtml(room: Room): string {
  return (room.lines ?? PLAIN).list;
}

/** HTML of one message as this room draws it. */
export function lineHtml(room: Room, who: string, text: string): string {
  return (room.lines ?? PLAIN).line
    .replaceAll('{who}', () => inHtml(who))
    .replaceAll('{text}', () => inHtml(text));
}

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
