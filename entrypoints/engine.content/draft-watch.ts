/** How long after a keystroke a draft is looked at, in milliseconds: a hand needs longer to get to Enter. */
const PAUSE = 30;

/** The draft that the viewer is writing. */
export interface DraftWatch {
  /** Told of each change, with how to read what is there. */
  onDraft(read: () => string): void;
  read(): string;
}

/** @param look Called a moment after a change, once for those that come in quick succession. */
export function watchDraft(look: (draft: string) => void): DraftWatch {
  let read = () => '';
  let planned = false;
  return {
    read: () => read(),
    onDraft(now) {
      read = now;
      if (planned) return;
      planned = true;
      setTimeout(() => {
        planned = false;
        look(read());
      }, PAUSE);
    },
  };
}
