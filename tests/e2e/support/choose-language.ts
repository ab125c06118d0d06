import type { Tab } from './viewer';

/** Chooses a language, by its folder's name, in the settings as a viewer does; the page is then loaded anew. */
export async function chooseLanguage(options: Tab, folder: string): Promise<void> {
  await options.waitFor('document.querySelector("#language select") !== null');
  await options.evaluate(`(() => {
    const select = document.querySelector('#language select');
    select.value = ${JSON.stringify(folder)};
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
