import { mount } from '../options/mount';
import { Welcome } from './welcome';

void mount('welcome_title', <Welcome />);
