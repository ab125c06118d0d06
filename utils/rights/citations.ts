import type { Grant, Law, Sureness } from './law';
import { laws } from './laws';
import { placeOf } from './places';
import type { Addressee, RightKind, Variant } from './right';
import type { Words } from './words';

/** What decides which laws a letter may cite. */
export interface Situation {
  /** Id of a place. */
  place: string;
  kind: RightKind;
  variant: Variant;
  addressee: Addressee;
  /** The viewer is in dispute with the seller about a deal. */
  dispute?: boolean;
  /** `YYYY-MM-DD`, in the viewer's time. A law not yet in force is not cited. */
  today: string;
}

/** A law and the article of it that gives what is asked for. */
export interface Citation {
  law: Law;
  article: Words;
  sure: Sureness;
  /** Absent where the article speaks of who may ask, not of what. */
  grant?: Grant;
}

/** What may be cited for it; empty where the viewer's law gives no such right, or we do not know of one. */
export function citations(
  situation: Situation,
  of: readonly Law[] = lawsOf(situation),
): Citation[] {
  return of.flatMap((law) => citationsOf(law, situation));
}

/**
 * What may be cited for erasing what belonged to a closed account, where no law gives a right to have it closed.
 * Of other rights: nothing.
 */
export function afterClosing(
  situation: Situation,
  of: readonly Law[] = lawsOf(situation),
): Citation[] {
  if (situation.kind !== 'close' || citations(situation, of).length) return [];
  return citations({ ...situation, kind: 'delete' }, of);
}

/** The laws of the place that are in force and bind the addressee. */
export function lawsOf({ place, addressee, variant, today }: Situation): Law[] {
  const { laws: ids } = placeOf(place);
  return laws
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .filter((law) => applies(law, addressee, variant, today));
}

/** A law of the place that will give the right once it is in force; `null` if there is none. */
export function comingLaw({ place, kind, today }: Situation): Law | null {
  const { laws: ids } = placeOf(place);
  return (
    laws.find(({ id, inForce, rights }) => ids.includes(id) && inForce > today && rights[kind]) ??
    null
  );
}

function applies(law: Law, addressee: Addressee, variant: Variant, today: string): boolean {
  return (
    law.inForce <= today &&
    law.binds.includes(addressee) &&
    (!law.minorsOnly || variant === 'guardian')
  );
}

function citationsOf(law: Law, situation: Situation): Citation[] {
  const { kind, variant, addressee, dispute, today } = situation;
  const grant = law.rights[kind];
  if (!grant || !applies(law, addressee, variant, today)) return [];
  if (grant.only && grant.only !== addressee) return [];
  if (grant.inDispute && !dispute) return [];

  const right: Citation = { law, article: grant.article, sure: grant.sure, grant };
  if (variant !== 'heir') return [right];
  // Only what the law opens to relatives; of a law that is silent about the dead, nothing.
  const { heirs } = law;
  if (!heirs?.kinds.includes(kind)) return [];
  return [{ law, article: heirs.article, sure: heirs.sure }, right];
}
