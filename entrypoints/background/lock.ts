import { BadRequestError } from '../../utils/errors';
import type { Handlers } from '../../utils/messages';
import type { Agreement } from '../../utils/protection/agreement';
import { closeGrant, grantLeft, openGrant } from '../../utils/protection/grant';
import { forgetWait, tryToOpen } from '../../utils/protection/guess';
import { isRight, verifierOf } from '../../utils/protection/hash';
import { CODE_BYTES, codeFrom, plainCode } from '../../utils/protection/recovery';
import type { ProtectionRequests } from '../../utils/protection/requests';
import { kindOf, plainSecret, problemWith } from '../../utils/protection/secret';
import { RESET } from '../../utils/protection/standing';
import { startWait } from '../../utils/protection/wait';
import { theKeeper } from './level-keep';
import { viewOf } from './level-view';
import { assertOwnPage } from './sender';

type LockName = Extract<keyof ProtectionRequests, `lock.${string}`>;

/** The lock, for pages of ours alone. */
export const lockHandlers: Pick<Handlers, LockName> = {
  'lock.state': async (_input, sender) => {
    assertOwnPage(sender);
    return viewOf(await theKeeper().settle(), theKeeper().clock());
  },
  'lock.set': async (input, sender) => {
    assertOwnPage(sender);
    if (!(await isOpen())) return { need: 'pin' };
    const secret = plainSecret(text(input));
    const problem = problemWith(secret);
    if (problem) return { problem };
    const code = codeFrom(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));
    const lock = {
      kind: kindOf(secret),
      secret: await verifierOf(secret),
      recovery: await verifierOf(plainCode(code)),
      failures: 0,
      wait: null,
      reset: null,
    };
    await theKeeper().change((agreement) => ({ ...agreement, lock }));
    forgetWait(theKeeper());
    return { code };
  },
  'lock.open': async (input, sender) => {
    assertOwnPage(sender);
    const attempt = await tryToOpen(theKeeper(), text(input));
    if (attempt.open) await openGrant();
    return attempt;
  },
  'lock.close': async (_input, sender) => {
    assertOwnPage(sender);
    await closeGrant();
    return { closed: true };
  },
  'lock.recover': async (input, sender) => {
    assertOwnPage(sender);
    const { lock } = (await theKeeper().settle()).agreement;
    // 120 random bits need no backoff; a child's wrong PINs must not keep a parent's code waiting.
    const open = lock?.recovery ? await isRight(plainCode(text(input)), lock.recovery) : false;
    if (open) {
      await openGrant();
      forgetWait(theKeeper());
      await theKeeper().change((agreement) => withLock(agreement, { failures: 0, wait: null }));
    }
    return { open };
  },
  'lock.remove': async (_input, sender) => {
    assertOwnPage(sender);
    const removed = await isOpen();
    if (removed) await theKeeper().change((agreement) => ({ ...agreement, lock: null }));
    return { removed };
  },
  'lock.reset': async (start, sender) => {
    assertOwnPage(sender);
    // Whoever waits for it knows no PIN; a child could call it off each time.
    if (start !== true && !(await isOpen())) return { need: 'pin' };
    const { agreement } = await theKeeper().change((before, now) => {
      // Asking twice does not ask for longer; a lock without a PIN has no other way out.
      if (start ? before.lock?.reset : before.lock?.secret === null) return before;
      return withLock(before, { reset: start === true ? startWait(RESET, now) : null });
    });
    return { resetMs: agreement.lock?.reset?.left ?? null };
  },
};

/** Whether what needs the PIN may be done: it was entered a moment ago, or there is none. */
export async function isOpen(): Promise<boolean> {
  const { lock } = (await theKeeper().settle()).agreement;
  return lock === null || (await grantLeft()) > 0;
}

function withLock(agreement: Agreement, part: Partial<NonNullable<Agreement['lock']>>): Agreement {
  return { ...agreement, lock: agreement.lock && { ...agreement.lock, ...part } };
}

function text(input: unknown): string {
  if (typeof input !== 'string' || input.length > 1000) throw new BadRequestError('Not a text');
  return input;
}
