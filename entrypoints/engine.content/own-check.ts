import type { Form } from '../../utils/own/detail';
import { finderOf, unverifiedIn } from '../../utils/own/finder';
import { fingerprintsOf, type Sketch } from '../../utils/own/fingerprints';
import type { OwnFinder } from '../../utils/pii/detector';

/** How long a message that is being sent may wait for the vault's answer, in milliseconds. */
export const WAIT = 300;

/** Finds the details of one vault in the drafts of this frame. */
export interface OwnCheck {
  find: OwnFinder;
  /** Asks about what of the draft may be own and is not known yet. */
  ask(draft: string): void;
  /** How to wait for that before the draft is sent; `null`: there is nothing to wait for. */
  unsure(draft: string): (() => Promise<void>) | null;
}

/**
 * @param verify Asks the vault.
 * @param learnt Told whenever drafts may be judged otherwise from now on.
 */
export function checkOwn(
  sketch: Sketch,
  verify: (forms: Form[]) => Promise<Form[]>,
  learnt: () => void = () => {},
): OwnCheck {
  const fingerprints = fingerprintsOf(sketch);
  /** Sent before the vault had answered; until it does they are taken for own. */
  const assumed = new Set<Form>();
  const asked = new Map<Form, Promise<void>>();

  /** Resolves once the vault has answered for all these forms, or failed to. */
  async function answered(forms: readonly Form[]): Promise<void> {
    const fresh = forms.filter((form) => !asked.has(form));
    if (fresh.length > 0) {
      const answer = learn(fresh).finally(() => {
        for (const form of fresh) asked.delete(form);
      });
      for (const form of fresh) asked.set(form, answer);
    }
    await Promise.all(forms.map((form) => asked.get(form)));
  }

  async function learn(forms: Form[]): Promise<void> {
    try {
      fingerprints.learn(forms, await verify(forms));
      for (const form of forms) assumed.delete(form);
      learnt();
    } catch {
      // The next look at a draft that holds them asks again.
    }
  }

  return {
    find: finderOf({ ...fingerprints, has: (form) => assumed.has(form) || fingerprints.has(form) }),
    ask: (draft) => void answered(unverifiedIn(draft, fingerprints)),
    unsure(draft) {
      const forms = unverifiedIn(draft, fingerprints).filter((form) => !assumed.has(form));
      if (forms.length === 0) return null;
      return async () => {
        await Promise.race([answered(forms), new Promise((done) => setTimeout(done, WAIT))]);
        // No answer: rather one warning too many. A short hash has 16 bits, so that of 200 innocent messages one holds
        // anything to ask about (measured with eight details), and that was asked about while it was written.
        for (const form of forms) if (!fingerprints.knows(form)) assumed.add(form);
        learnt();
      };
    },
  };
}
