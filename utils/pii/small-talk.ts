/** What no detail is made of, in any order. Surnames, numbers by word and names of things are not among it. */
const CHEER = '[^\\p{L}\\p{N}@]|[哈嘿嘻啊呀哦喔嗯吧吗嘛呢啦了的好看美赞棒扣]|hello|hi|ok|nice';
/** Cheers, and one digit however often. */
const SMALL_TALK = new RegExp(`^(?:${CHEER})*(?:(\\p{Nd})(?:${CHEER}|\\1)*)?$`, 'iu');

/** Whether a message holds nothing that even the whole engine could find, by a glance: 好看, 扣1, 666, hello. */
export function isSmallTalk(text: string): boolean {
  return SMALL_TALK.test(text);
}
