/** What a thread is to try. */
export interface Job {
  seed: number;
  /** Number of the first input. */
  from: number;
  count: number;
  /** Of targets; all if empty. */
  names: string[];
  /** One int32: the number of the input that is being tried. */
  at: SharedArrayBuffer;
}
