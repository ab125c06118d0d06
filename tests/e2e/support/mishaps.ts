import type { Tab } from './viewer';

/** The chat box vanishes. */
export async function loseBox(tab: Tab): Promise<void> {
  await tab.evaluate('document.getElementById("composer").replaceChildren(), null');
}

/** The chat box goes back to this text, whatever is written into it. */
export async function refuseText(tab: Tab, text: string): Promise<void> {
  await tab.evaluate(`(() => {
    const box = document.querySelector('#composer input');
    box.addEventListener('input', () => { box.value = ${JSON.stringify(text)}; });
    return null;
  })()`);
}

/** The page takes no keys but a person's. */
export async function takeTrustedKeysOnly(tab: Tab): Promise<void> {
  await tab.evaluate(`(() => {
    const onlyTrusted = (event) => event.isTrusted || event.stopImmediatePropagation();
    document.body.addEventListener('keyup', onlyTrusted, true);
    return null;
  })()`);
}
