import { DOOR, type Form } from './detail';
import { doorsIn, ROAD } from './doors';
import { coreOf } from './place';
import { skeletonOf } from './skeleton';

/** Words of streets that are written short as often as not. */
const SHORT: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  road: 'rd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  boulevard: 'blvd',
  apartment: 'apt',
};
const SHORTENED = new RegExp(`\\b(?:${Object.keys(SHORT).join('|')})\\b`, 'g');
/** Number and street: as much of a Western address as is one's own; a town and its village. */
const STREET = /\d[^,\n]{6,60}|[^省市区县]{2,5}(?:镇|乡|街道)[^镇乡]{2,8}$/;
const SHORTEST = 6;

/** A road with its number, a community with its building and room: each part by itself. */
export function addressForms(lower: string): Form[] {
  const doors = doorsIn(lower).flatMap(({ place, numbers }): Form[] => {
    const core = coreOf(place);
    if (core.length < 2) return [];
    const texts = numbers.map(({ text }) => text);
    const kept = ROAD.test(core) ? texts.slice(0, 1) : texts;
    return waysToWrite(kept).map((door): Form => `d:${core}${DOOR}${door}`);
  });
  return doors.length > 0 ? doors : streetForms(lower);
}

/** All numbers; the first and the last alone, as one leaves out the staircase. */
function waysToWrite(numbers: readonly string[]): string[] {
  if (numbers.length < 3) return [numbers.join('-')];
  return [numbers.join('-'), `${numbers[0]}-${numbers.at(-1)}`];
}

function streetForms(lower: string): Form[] {
  const street = STREET.exec(lower)?.[0] ?? lower;
  const short = street.replace(SHORTENED, (word) => SHORT[word]!);
  return [street, short]
    .map((text) => skeletonOf(text).text)
    .filter((text) => text.length >= SHORTEST)
    .map((text): Form => `t:${text}`);
}
