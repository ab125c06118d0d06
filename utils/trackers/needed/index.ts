import { captcha } from './captcha';
import { cdn } from './cdn';
import { chat } from './chat';
import { login } from './login';
import { maps } from './maps';
import type { Needed } from './needed';
import { paying } from './paying';
import { shops } from './shops';
import { streams } from './streams';

/** What is let through whatever the lists say: one line each. Our own records of single addresses stand above it. */
export const needed: Needed[] = [captcha, cdn, chat, login, maps, paying, shops, streams];
