import { render } from 'preact';
import { followLanguage } from '../../utils/language';
import { App } from './app';
import { applyTextSize } from './text-size';

void applyTextSize();
void followLanguage().then(() => render(<App />, document.getElementById('root')!));
