import type { Cue } from '../cue';
import type { Sign } from './sign';

/** A sign whose form is made as formed words are, `(a/b/)` (`expand.ts`). */
export function formedSign(cue: Cue, parts: string, needs: RegExp): Sign {
  const form = parts.replace(/\((?!\?)/g, '(?:').replaceAll('/', '|');
  return { cue, form: new RegExp(form, 'g'), needs };
}
