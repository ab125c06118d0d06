import { mount } from '../options/mount';
import { LockPage } from './lock';

void mount('lock_needed', <LockPage />);
