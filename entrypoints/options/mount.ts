import { type ComponentChild, render } from 'preact';
import { type MessageKey, t } from '../../utils/i18n';
import { followLanguage } from '../../utils/language';
import { followTextSize } from '../../utils/large-text';

/** Draws a page of ours in the language and the size chosen. */
export async function mount(title: MessageKey, page: ComponentChild): Promise<void> {
  await Promise.all([followLanguage(), followTextSize()]);
  document.title = `${t(title)} · ${t('brand')}`;
  render(page, document.getElementById('root')!);
}
