import { expect, test } from 'vitest';
import { PLACES, speak, t } from '../../../utils/i18n';

test('what is put into a sentence is put there as it is', () => {
  speak({ options_kept_level: `“${PLACES[0]}”` });
  for (const text of ['$&', '$$9', '$`']) expect(t('options_kept_level', text)).toBe(`“${text}”`);
});
