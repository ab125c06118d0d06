import { type ComponentChild, render } from 'preact';
import { type MessageKey, t } from '../../utils/i18n';

/** Draws a page of ours; its language is that of the strings, not of the browser. */
export function mount(title: MessageKey, page: ComponentChild): void {
  document.documentElement.lang = t('language');
  document.title = `${t(title)} · ${t('brand')}`;
  render(page, document.getElementById('root')!);
}
