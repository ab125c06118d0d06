import { render } from 'preact';
import { followLanguage } from '../../utils/language';
import { followTextSize } from '../../utils/large-text';
import { warmUp } from '../../utils/ledger/warm-up';
import { App } from './app';

warmUp();
void followTextSize();
void followLanguage().then(() => render(<App />, document.getElementById('root')!));
