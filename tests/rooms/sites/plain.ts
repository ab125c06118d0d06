/** What most sites have in common: one page, a send control that is clicked, Enter on keydown. */
export const plain = { shell: 'page', press: 'click', enter: 'keydown' } as const;

/** The paper plane that stands for "send" on many sites. */
export const PLANE = '<svg viewBox="0 0 24 24"><path d="M3 11 21 3l-8 18-2-8z"/></svg>';
