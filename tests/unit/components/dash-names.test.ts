import { beforeEach, expect, test } from 'vitest';
import { howName, partyName } from '../../../components/dashboard/names';
import { companyById } from '../../../utils/trackers/company';
import { speakEnglish } from './show';

beforeEach(speakEnglish);

test('trackers without a name are called that, as the ledger has them', () => {
  expect(partyName(companyById('other').name)).toBe('Other trackers');
});

test('whoever has a name goes by it', () => {
  expect(partyName('Adwind')).toBe('Adwind');
});

test.each([
  ['plain', 'readable'],
  ['url>base64', 'encoded, which anyone can undo (url>base64)'],
  ['sha3-256>hex', 'as a fingerprint (sha3-256>hex)'],
])('how %s reads', (encoding, words) => {
  expect(howName(encoding)).toBe(words);
});
