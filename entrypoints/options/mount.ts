import { type ComponentChild, render } from 'preact';
import { type MessageKey, t } from '../../utils/i18n';
import { followLanguage } from '../../utils/language';

/** Draws a page of ours in the language chosen. */
export async function mount(title: MessageKey, page: ComponentChild): Promise<void> {
  await followLanguage();
  document.title = `${t(title)} · ${t('brand')}`;
  render(page, document.getElementById('root')!);
}
