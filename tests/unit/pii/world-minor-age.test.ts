import { expect, test } from 'vitest';
import { worldMinorAge } from '../../../utils/pii/detectors/world-minor-age';
import { slicesOf } from './slices';

const find = slicesOf(worldMinorAge);

test.each([
  ['ho 12 anni posso comprare', 'ho 12 anni'],
  ['faccio la seconda media posso', 'faccio la seconda media'],
  ['umur 12 tahun boleh beli tak', 'umur 12 tahun boleh beli'],
  ['class 6 me hu le sakta hu kya', 'class 6 me hu'],
])('finds the age in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['ho 32 anni', 'mia figlia ha 12 anni', 'umur 3 tahun muat size apa', 'class 6 steel'])(
  'ignores %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
