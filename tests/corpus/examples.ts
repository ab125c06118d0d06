import { type HeardSet, type HeardTalk, tallyTalks } from './conversations';
import { type SeenIncoming, type SeenSet, tallyLures } from './lures';
import { halfOf } from './message';
import type { JudgedSet } from './run';

/** What went wrong in the tuning half, one line each; of the held-out half and of what nothing is tuned on never anything. */
export function examples(
  sets: readonly JudgedSet[],
  heard: readonly HeardSet[],
  seen: readonly SeenSet[],
): string[] {
  return [
    ...sets.filter(isTuned).flatMap(({ judged }) => judged.flatMap(mistakesOf)),
    ...heard.filter(isTuned).flatMap((set) => set.heard.flatMap(mistakesInTalk)),
    ...seen.filter(isTuned).flatMap((set) => set.seen.flatMap(mistakesInIncoming)),
  ];
}

/** Whoever has seen a mistake of the unseen has tuned on it. */
function isTuned({ name }: { name: string }): boolean {
  return name !== 'unseen';
}

function mistakesOf({ message, hits, missed, beside }: JudgedSet['judged'][number]): string[] {
  const { id, text } = message;
  if (!isShown(message)) return [];
  const line = (what: string, { start, end }: { start: number; end: number }) =>
    `${what}: ${text.slice(start, end)}\t| ${text} [${id}]`;
  return [
    ...missed.map((label) => line(`missed ${label.type}`, label)),
    ...hits
      .filter(({ isTyped }) => !isTyped)
      .map(({ label }) => line(`not called ${label.type}`, label)),
    ...beside.map((spot) => line(`flagged as ${spot.type}`, spot)),
  ];
}

function mistakesInTalk(one: HeardTalk): string[] {
  const { caught, joined } = tallyTalks([one]);
  const isWrong = caught.part < caught.whole || joined.part > 0;
  const text = one.talk.messages.map((message) => message.text).join(' / ');
  return isShown(one.talk) && isWrong
    ? [`${joined.part > 0 ? 'joined' : 'missed in parts'}: ${text} [${one.talk.id}]`]
    : [];
}

function mistakesInIncoming(one: SeenIncoming): string[] {
  const { caught, flagged } = tallyLures([one]);
  const isWrong = caught.part < caught.whole || flagged.part > 0;
  const { id, text, label } = one.incoming;
  return isShown(one.incoming) && isWrong
    ? [`${flagged.part > 0 ? `flagged as ${one.labels}` : `missed ${label}`}: ${text} [${id}]`]
    : [];
}

function isShown(line: { id: string }): boolean {
  return halfOf(line) === 'tuning';
}
