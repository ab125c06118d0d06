import type { Words } from '../cue';

/** Laughter, in any language: what is said with it is hardly meant. */
export const laughter: Words = {
  story: `哈哈|哈哈哈|嘿嘿|嘻嘻|hhh*|haha*|hehe*|jaja*|jeje*|jiji*|kkk*|rsrs*|wkwk*|ㅋㅋ|ㅋㅋㅋ|ㅎㅎ|ㅎㅎㅎ|lmao|lmfao|rofl|笑不活|hihi*`,
};
