import { render } from 'preact';
import { followLanguage } from '../../utils/language';
import { warmUp } from '../../utils/ledger/warm-up';
import { App } from './app';
import { applyTextSize } from './text-size';

warmUp();
void applyTextSize();
void followLanguage().then(() => render(<App />, document.getElementById('root')!));
