import { readFileSync } from 'node:fs';
import { type LureLabel, lureLabels } from '../../../utils/lures/lure';

/** A message, and what it tries. */
export interface Labelled {
  text: string;
  label: LureLabel | null;
}

/**
 * The messages of a folder, one a line in a file for each label. `lines` must all be seen right. `heard` were
 * written as they came to mind, each batch counted once before any rule saw it; now the weights have learnt from
 * them, so a share of them seen is no measure of what is fresh.
 */
export function labelledIn(folder: 'lines' | 'heard'): Labelled[] {
  return [null, ...lureLabels].flatMap((label) => {
    const path = new URL(`${folder}/${label ?? 'innocent'}.txt`, import.meta.url);
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.map((text) => ({ text, label }));
  });
}
