import { expect, test } from 'vitest';
import {
  actionCodes,
  channelCodes,
  kindCodes,
  lureCodes,
  typeCodes,
  wordsOf,
} from '../../../utils/ledger/codes';

/** As they lie in ledgers and backups since version 2. Lines may be added below, none changed. */
const KEPT = {
  kinds: 'w d k u t v r',
  channels: 'c m f p r s',
  actions: 'h m e y g n p b k c s a',
  lures: 'o f t s l p d h',
  types: 'ph em ni pp dl bc cs ba pa mi pn ad bd ma sc lo vc pw on tn lp ip cr tx he os od ps',
};

test.each([
  ['kinds', kindCodes, KEPT.kinds],
  ['channels', channelCodes, KEPT.channels],
  ['actions', actionCodes, KEPT.actions],
  ['lures', lureCodes, KEPT.lures],
  ['types', typeCodes, KEPT.types],
] as const)('the codes of %s are those of the ledgers there are', (_what, codes, kept) => {
  const all: string[] = Object.values(codes);
  expect(all.slice(0, kept.split(' ').length).join(' ')).toBe(kept);
});

test.each([kindCodes, channelCodes, actionCodes, lureCodes, typeCodes])(
  'no code stands for two words',
  (codes) => {
    expect(wordsOf<string>(codes).size).toBe(Object.keys(codes).length);
  },
);

test('types have two signs each: they are written one behind the other', () => {
  expect(Object.values(typeCodes).every((code) => code.length === 2)).toBe(true);
});
