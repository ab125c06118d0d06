import { mount } from '../options/mount';
import { Welcome } from './welcome';

mount('welcome_title', <Welcome />);
