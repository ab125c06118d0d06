import { mount } from './mount';
import { Options } from './options';

mount('options_title', <Options />);
