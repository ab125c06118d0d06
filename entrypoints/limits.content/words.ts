import type { MessageKey } from '../../utils/i18n';

/** Everything that is said of time and spending in a page: fetched ahead, since after an update nothing answers. */
export const limitsWords: MessageKey[] = [
  'brand',
  'language',
  'notice_close',
  'warning_ask_parent',
  'ask_asked',
  'ask_away',
  'chat_closed',
  'chat_closed_why',
  'time_soon',
  'time_goal_soon',
  'time_goal_daily',
  'time_goal_night',
  'spend_remind',
  'spend_title_gift',
  'spend_title_top_up',
  'spend_title_bait',
  'spend_why_pin',
  'spend_why_block',
  'spend_back',
  'spend_agreed',
];
