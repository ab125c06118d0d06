import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { DataType } from '../../utils/pii/finding';

/** A labelled detail; offsets in UTF-16 code units. */
export interface Label {
  type: DataType;
  start: number;
  end: number;
  value: string;
}

/** One line of a file of messages; `FORMAT.md` says what the fields mean. */
export interface Message {
  id: string;
  /** Language and region, such as `zh-CN`. */
  locale: string;
  text: string;
  spans: Label[];
  tags: string[];
  note: string;
}

export type Half = 'tuning' | 'held-out';

/** The lines of a file of this folder; none when it is not there. */
export function linesOf<Line>(file: string): Line[] {
  const path = new URL(file, import.meta.url);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** The half that a line belongs to: the first byte of its id's SHA-256, below 128 for tuning. */
export function halfOf({ id }: { id: string }): Half {
  return createHash('sha256').update(id).digest()[0]! < 128 ? 'tuning' : 'held-out';
}

/** Another type or label that is as right, if the note names one. */
export function alternativeOf({ note }: { note: string }): string | null {
  return /^alt=(\w+)/.exec(note)?.[1] ?? null;
}

/** The region of a locale, ISO 3166-1 alpha-2. */
export function regionOf({ locale }: { locale: string }): string {
  return locale.slice(3);
}
