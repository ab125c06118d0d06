import type { Cue } from '../cue';

/** A form in which signs say something. */
export interface Sign {
  cue: Cue;
  /** What the signs look like in a reading; global, its repeats bounded. */
  form: RegExp;
  /** What a reading must hold for the form to be worth looking for. */
  needs: RegExp;
  /** Whether what has the form is one after all. */
  holds?(sign: string): boolean;
}
