import { render } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../../utils/i18n';
import { Popup } from './popup';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('popup_title');
render(<Popup />, document.getElementById('root')!);
