import { render } from 'preact';
import { t } from '../../utils/i18n';
import { followLanguage } from '../../utils/language';
import { followTextSize } from '../../utils/large-text';
import { warmUp } from '../../utils/ledger/warm-up';
import { Popup } from './popup';

warmUp();
void Promise.all([followLanguage(), followTextSize()]).then(() => {
  document.title = t('popup_title');
  render(<Popup />, document.getElementById('root')!);
});
