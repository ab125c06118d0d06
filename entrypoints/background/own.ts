import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import { allowanceOf } from '../../utils/own/allowance';
import { parseForms } from '../../utils/own/parse';
import { sketch, verify } from '../../utils/own/vault';
import { isVaultMade } from '../../utils/own/vault-schema';
import { frameOf } from './sender';

/**
 * Forms a tab may ask about within a minute. Typing asks about a few; who has taken over a page's process and tries
 * out numbers, of which there are ten thousand million, gets nowhere.
 */
const FORMS_A_MINUTE = 1000;
const allowance = allowanceOf<number>(FORMS_A_MINUTE);

/** What guards may ask of the vault: when to ask, and whether they guessed right. The key stays here. */
export const ownHandlers: Pick<Handlers, 'own.sketch' | 'own.verify'> = {
  'own.sketch': async (_input, sender) => {
    frameOf(sender);
    // Nobody who has entered nothing pays for a database.
    return (await isVaultMade()) ? sketch() : { seed: 0, shorts: [], shapes: [] };
  },
  'own.verify': async (input, sender) => {
    const { tabId } = frameOf(sender);
    const forms = parseForms(input);
    if (!forms) throw new BadRequestError('Not forms');
    if (!allowance.spend(tabId, forms.length, Date.now())) throw new BadRequestError('Too many');
    return verify(forms);
  },
};
