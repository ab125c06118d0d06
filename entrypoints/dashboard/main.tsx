import { render } from 'preact';
import { t } from '../../utils/i18n';
import { App } from './app';
import { applyTextSize } from './text-size';

// Of the strings, not of the browser: a French browser shows English ones.
document.documentElement.lang = t('language');
void applyTextSize();
render(<App />, document.getElementById('root')!);
