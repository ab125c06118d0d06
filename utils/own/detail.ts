/** What a viewer may enter of their own. */
export const detailKinds = ['name', 'phone', 'address', 'school', 'id_number', 'phrase'] as const;

export type DetailKind = (typeof detailKinds)[number];

/** A detail as the viewer enters it. */
export interface Detail {
  kind: DetailKind;
  text: string;
}

/** How a form is looked for in a draft: one letter before the colon of a form. */
export type Tag =
  /** The digits of a number: `n:13800001234`. */
  | 'n'
  /** Full names, signs and letters only: `m:张小明`. */
  | 'm'
  /** Short names, which count by themselves or beside a word for a name: `q:张伟`. */
  | 'q'
  /** Short names that are everyday words too, which count beside a word for a name alone: `w:夏天`. */
  | 'w'
  /** Other text, signs and letters only: `t:王家湾小学`. */
  | 't'
  /** A place and the numbers after it, of a door or a class: `d:翠苑#3-2-502`. */
  | 'd'
  /** A protected phrase, signs and letters only: `p:桔梗计划`. */
  | 'p'
  /** A protected phrase of digits: `k:20260214`. */
  | 'k';

/** The normal form of a detail, or of a part of it: what is fingerprinted and compared. */
export type Form = `${Tag}:${string}`;

/** What may be looked for: forms of this tag whose text has this length. */
export interface Shape {
  tag: Tag;
  /** UTF-16 code units after the colon; of a door, those of its place. */
  length: number;
}

/** What a finding of a form with this tag is. */
export function typeOf(tag: Tag): 'own_detail' | 'protected_phrase' {
  return tag === 'p' || tag === 'k' ? 'protected_phrase' : 'own_detail';
}

/** Divides a door's place from its numbers. */
export const DOOR = '#';

export function tagOf(form: Form): Tag {
  return form[0] as Tag;
}

export function bodyOf(form: Form): string {
  return form.slice(2);
}

export function shapeOf(form: Form): Shape {
  const body = bodyOf(form);
  const length = tagOf(form) === 'd' ? body.indexOf(DOOR) : body.length;
  return { tag: tagOf(form), length };
}
