/** How far a long piece of work is. */
export interface Progress {
  done: number;
  all: number;
}

/** What long work is given: whom to tell, and when to stop. */
export interface Watch {
  progress?: (progress: Progress) => void;
  /** Stops between two steps, each of which is whole: nothing is half done. */
  signal?: AbortSignal;
}
