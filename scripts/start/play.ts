import { openPopup } from '../../tests/e2e/support/popup';
import type { LiveServer } from '../../tests/e2e/support/server';
import type { Tab } from '../../tests/e2e/support/viewer';
import { taobao } from '../../tests/rooms/sites/taobao';
import type { DemoBrowser } from './browser';
import { checks } from './checks';
import { type Language, labelsIn } from './labels';
import { takeBoth } from './screenshots';
import { words } from './words';

const INNOCENT = '主播好，这件有M码吗';
const PHONE = '打我电话13800001234';
const MASKED = '打我电话138****1234';
/** In CSS pixels. */
const POPUP_WIDTH = 360;

interface Stage {
  browser: DemoBrowser;
  server: LiveServer;
  language: Language;
  /** Where the screenshots go. */
  folder: string;
}

/**
 * Plays the main job through, and tells each step.
 *
 * @throws {Error} With a plain sentence, if a step does not go as told.
 */
export async function play({ browser, server, language, folder }: Stage): Promise<void> {
  const labels = labelsIn(language);
  const tab = await browser.viewer.enter(taobao);
  const { arrived, offers, says } = checks(server, tab);
  tell(words.opened(taobao.url));

  await write(tab, INNOCENT);
  await arrived(INNOCENT);
  tell(words.innocentArrived(INNOCENT));

  await write(tab, PHONE);
  await offers(labels.warning_mask!);
  const { name: title } = await tab.warning();
  await arrived(INNOCENT);
  await takeBoth(tab, folder, `warning-${language}`);
  tell(words.held(PHONE, title));

  await tab.press('Enter');
  await arrived(INNOCENT, MASKED);
  tell(words.masked(labels.warning_mask!, MASKED));

  await write(tab, PHONE);
  await tab.warning();
  await tab.choose(new RegExp(labels.warning_send_anyway!));
  await offers(labels.warning_confirm_send!);
  await tab.choose(new RegExp(labels.warning_confirm_send!));
  await arrived(INNOCENT, MASKED, PHONE);
  tell(words.sentAnyway(labels.warning_send_anyway!, PHONE));

  const popup = await openPopup(browser.viewer, tab.session);
  const counts = [
    `${labels.popup_warned} 2`,
    `${labels.popup_masked} 1`,
    `${labels.popup_sent_anyway} 1`,
  ];
  const published = labels.popup_sentence_sent!.replace('$type$', labels.type_phone!);
  for (const text of [published, ...counts]) await says(popup, text);
  const height = await popup.evaluate<number>('document.body.scrollHeight');
  await browser.resize({ width: POPUP_WIDTH, height });
  await takeBoth(popup, folder, `popup-${language}`);
  await arrived(INNOCENT, MASKED, PHONE);
  tell(words.popup(counts));
}

async function write(tab: Tab, text: string): Promise<void> {
  await tab.focusComposer();
  await tab.type(text);
  await tab.press('Enter');
}

function tell(step: string): void {
  console.log(`  ✓ ${step}`);
}
