import { render } from 'preact';
import { t } from '../../utils/i18n';
import { followLanguage } from '../../utils/language';
import { Popup } from './popup';

void followLanguage().then(() => {
  document.title = t('popup_title');
  render(<Popup />, document.getElementById('root')!);
});
