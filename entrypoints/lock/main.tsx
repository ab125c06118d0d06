import { mount } from '../options/mount';
import { LockPage } from './lock';

mount('lock_needed', <LockPage />);
