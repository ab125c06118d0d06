import type { Tactic } from '../tactic';
import { doxxing } from './doxxing';
import { fakeSupportRefund } from './fake-support-refund';
import { harassment } from './harassment';
import { offPlatformContact } from './off-platform-contact';
import { phishingLink } from './phishing-link';
import { prizeLure } from './prize-lure';
import { screenShare } from './screen-share';
import { taskScam } from './task-scam';

/** Every tactic that is looked for. */
export const tactics: readonly Tactic[] = [
  doxxing,
  fakeSupportRefund,
  harassment,
  offPlatformContact,
  phishingLink,
  prizeLure,
  screenShare,
  taskScam,
];
