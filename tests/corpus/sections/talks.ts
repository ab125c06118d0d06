import { type HeardTalk, tallyTalks } from '../conversations';
import { halves } from '../halves';
import { inWords } from '../share';
import { table } from '../table';

/** Details in parts caught, and innocent talks joined by mistake. */
export function talks(heard: readonly HeardTalk[]): string[] {
  const rows = halves(heard, ({ talk }) => talk).map(([half, some]) => {
    const { caught, caughtLast, foundInOne, typed, joined } = tallyTalks(some);
    return [half, ...[caught, caughtLast, foundInOne, typed, joined].map(inWords)];
  });
  return table(
    [
      'half',
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
export function talksByType(heard: readonly HeardTalk[]): string[] {
  const typesOf = ({ talk }: HeardTalk) => talk.spans.map(({ type }) => type);
  const types = [...new Set(heard.flatMap(typesOf))].sort();
  const split = halves(heard, ({ talk }) => talk);
  return table(
    ['type', ...split.map(([half]) => `talks caught, ${half}`)],
    types.map((type) => [
      type,
      ...split.map(([, some]) =>
        inWords(tallyTalks(some.filter((one) => typesOf(one).includes(type))).caught),
      ),
    ]),
  );
}
