import { type HeardSet, type HeardTalk, tallyTalks } from '../conversations';
import { inWords } from '../share';
import { table } from '../table';

/** Details in parts caught, and innocent talks joined by mistake. */
export function talks(sets: readonly HeardSet[]): string[] {
  const rows = sets.map(({ name, heard }) => {
    const { caught, caughtLast, foundInOne, typed, joined } = tallyTalks(heard);
    return [name, ...[caught, caughtLast, foundInOne, typed, joined].map(inWords)];
  });
  return table(
    [
      'set',
      'talks caught',
      'at the last part',
      'found in one message',
      'type right',
      'innocent talks joined',
    ],
    rows,
  );
}

/** Talks caught, by what they tell. */
export function talksByType(sets: readonly HeardSet[]): string[] {
  const typesOf = ({ talk }: HeardTalk) => talk.spans.map(({ type }) => type);
  const types = [...new Set(sets.flatMap(({ heard }) => heard.flatMap(typesOf)))].sort();
  return table(
    ['type', ...sets.map(({ name }) => `talks caught, ${name}`)],
    types.map((type) => [
      type,
      ...sets.map(({ heard }) =>
        inWords(tallyTalks(heard.filter((one) => typesOf(one).includes(type))).caught),
      ),
    ]),
  );
}
