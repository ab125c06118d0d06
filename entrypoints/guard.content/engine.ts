import { ask } from '../../utils/messages';
import { loadedPhones, mayNeedPlans, type PhoneFinder } from '../../utils/pii/phones';

let asked = false;

/** The phone plans of other regions, once they are here. */
export function phones(): { phones?: PhoneFinder } {
  const finder = loadedPhones();
  return finder ? { phones: finder } : {};
}

/** Fetches them into this frame when a draft first may need them. */
export function loadPhones(draft: string, region: string): void {
  if (asked || !mayNeedPlans(draft, region)) return;
  asked = true;
  ask('phones.load', null).catch(() => {
    asked = false; // The next keystroke asks again; numbers with + are found without.
  });
}
