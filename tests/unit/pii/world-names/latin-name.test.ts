import { expect, test } from 'vitest';
import { latinNameAt } from '../../../../utils/pii/world-names/latin-name';

function nameIn(text: string, isShouting = false): string | null {
  const name = latinNameAt(text, isShouting);
  return name && text.slice(0, name.length);
}

test.each([
  ['two words', 'Siobhan Gallagher, bid was mine', 'Siobhan Gallagher'],
  ['four words', 'Carlos Eduardo Souza Lima moro na', 'Carlos Eduardo Souza Lima'],
  ['a particle inside', 'Sanne de Vries', 'Sanne de Vries'],
  ['no particle at its end', 'Carmen Ortega de', 'Carmen Ortega'],
  ['an initial', 'Samuel T. Osborne', 'Samuel T. Osborne'],
  ['a hyphen and an accent', 'Jean-Pierre Lefèvre et', 'Jean-Pierre Lefèvre'],
  ['capitals end it', 'Jessica Palmer btw', 'Jessica Palmer'],
  ['two words without capitals', 'jessica palmer from ohio', 'jessica palmer'],
])('reads a name: %s', (_name, text, expected) => {
  expect(nameIn(text)).toBe(expected);
});

test.each([
  ['one word', 'Jeff lol'],
  ['words of a sentence', 'not on the list'],
  ['a capital and a word', 'Earl fan'],
  ['nothing', ''],
  ['figures', '123 Main'],
])('reads none: %s', (_name, text) => {
  expect(nameIn(text)).toBeNull();
});

test('tells a name that one knows from words', () => {
  expect(latinNameAt('jessica palmer', false)).toMatchObject({ isKnown: true, isCapital: false });
  expect(latinNameAt('Bright Green', false)).toBeNull();
  expect(latinNameAt('Zorblax Quint', false)).toMatchObject({ isKnown: false, isCapital: true });
});

test('capitals say nothing where all is in capitals', () => {
  expect(latinNameAt('JESSICA PALMER', true)).toMatchObject({ isKnown: true, isCapital: false });
  expect(latinNameAt('JESSICA PALMER', false)).toMatchObject({ isCapital: true });
});
