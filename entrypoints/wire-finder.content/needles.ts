import { isAsked } from '../../utils/page/asked';
import { loadedCore } from '../../utils/page/core';
import { composerOf } from '../../utils/page/find-composer';
import { readDraft } from '../../utils/page/read-draft';
import { loadedEngine } from '../../utils/pii/engine';
import type { Finding } from '../../utils/pii/finding';
import { decide } from '../../utils/protection/decide';
import type { Level } from '../../utils/protection/level';
import { factsOf, isTyped, textWritten } from '../../utils/wire/forms/describe';
import { fieldType } from '../../utils/wire/forms/field-type';
import type { Needle } from '../../utils/wire/needles/needle';

/** Longer texts are letters and documents, no details one looks for. */
const LONGEST = 2000;
/** As the guard scans: the region of the site. */
export type Find = (text: string) => Finding[];

/** What the engine finds once it is here, and the core, which comes first, does before. */
export function finderFor(region: string): Find {
  const core = (text: string) => loadedCore()?.scan(text, { region, audience: 'public' });
  return (text) => loadedEngine()?.peek(text) ?? core(text) ?? [];
}

/** What a field holds that is looked for on the wire. */
export function needlesIn(field: Element, find: Find): Needle[] {
  if (!isTyped(field)) return [];
  const isChat = composerOf(field) !== null;
  const text = (isChat ? readDraft(field as HTMLElement) : textWritten(field)).trim();
  if (text === '' || text.length > LONGEST) return [];
  const type = isChat ? null : fieldType(factsOf(field));
  if (type) return [{ type, value: text }];
  return find(text).map((finding) => needleOf(text, finding));
}

/** What of a draft the guard would ask about at this level. */
export function secretsIn(text: string, find: Find, level: Level): Needle[] {
  const situation = { level, audience: 'public', asked: isAsked() } as const;
  const held = find(text).filter((one) => !/quiet|hint/.test(decide([one], situation)));
  return held.map((finding) => needleOf(text, finding));
}

function needleOf(text: string, { type, start, end }: Finding): Needle {
  return { type, value: text.slice(start, end) };
}
