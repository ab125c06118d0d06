import { mount } from './mount';
import { Options } from './options';

void mount('options_title', <Options />);
