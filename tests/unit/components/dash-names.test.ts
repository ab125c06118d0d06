import { beforeEach, expect, test } from 'vitest';
import { partyName } from '../../../components/dash-names';
import { companyById } from '../../../utils/trackers/company';
import { speakEnglish } from './show';

beforeEach(speakEnglish);

test('trackers without a name are called that, as the ledger has them', () => {
  expect(partyName(companyById('other').name)).toBe('Other trackers');
});

test('whoever has a name goes by it', () => {
  expect(partyName('Adwind')).toBe('Adwind');
});
