import { expect, test } from 'vitest';
import { isSocialCredit } from '../../../../utils/pii/checks/social-credit';

// The second is the example of GB 32100-2015, annex B.
test.each(['91330106MA2AE5NN4R', '91350100M000100Y43', '92330782MAAMY02L5W'])(
  '%s is right',
  (code) => {
    expect(isSocialCredit(code)).toBe(true);
  },
);

test.each(['91330106MA2AE5NN4Q', '91350100M000100Y34', '19350100M000100Y43'])(
  '%s is wrong',
  (code) => {
    expect(isSocialCredit(code)).toBe(false);
  },
);
