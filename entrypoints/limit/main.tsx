import { mount } from '../options/mount';
import { LimitPage } from './limit';

void mount('limit_page', <LimitPage />);
