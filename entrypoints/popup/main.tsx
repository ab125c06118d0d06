import { render } from 'preact';
import { t } from '../../utils/i18n';
import { Popup } from './popup';

// Of the strings, not of the browser: a French browser shows English ones.
document.documentElement.lang = t('language');
document.title = t('popup_title');
render(<Popup />, document.getElementById('root')!);
