import { readFileSync } from 'node:fs';
import { type LureLabel, lureLabels } from '../../../utils/lures/lure';

/** A message, and what it tries. */
export interface Labelled {
  text: string;
  label: LureLabel | null;
}

/**
 * The messages of a folder, one a line in a file for each label. `lines` must all be seen right; `heard` are
 * written as they came to mind, before the rules were looked at, and are counted.
 */
export function labelledIn(folder: 'lines' | 'heard'): Labelled[] {
  return [null, ...lureLabels].flatMap((label) => {
    const path = new URL(`${folder}/${label ?? 'innocent'}.txt`, import.meta.url);
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.map((text) => ({ text, label }));
  });
}
