import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../utils/messages';
import { isFamily } from '../../utils/protection/is-family';

/** Whether a family is set up in this browser, as it changes; `null`: it is not known yet. */
export function useFamily(): boolean | null {
  const [is, setIs] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () =>
      void ask('lock.state', null).then(
        (view) => setIs(isFamily(view)),
        () => setIs(true), // Nobody answers: then nobody is kept from what is kept of them.
      );
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  return is;
}
