import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { parseForms } from '../../utils/own/parse';
import { sketch, verify } from '../../utils/own/vault';
import { isVaultMade } from '../../utils/own/vault-schema';
import { frameOf } from './sender';

/** What guards may ask of the vault: when to ask, and whether they guessed right. The key stays here. */
export const ownHandlers: Pick<Handlers, 'own.sketch' | 'own.verify'> = {
  'own.sketch': async (_input, sender) => {
    frameOf(sender);
    // Nobody who has entered nothing pays for a database.
    return (await isVaultMade()) ? sketch() : { seed: 0, shorts: [], shapes: [] };
  },
  'own.verify': async (input, sender) => {
    frameOf(sender);
    const forms = parseForms(input);
    if (!forms) throw new BadRequestError('Not forms');
    return verify(forms);
  },
};
