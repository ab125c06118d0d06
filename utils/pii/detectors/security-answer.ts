import { cuedValueDetector } from '../finders/cued-value';

/** 密保问题“第一只宠物”我填的是…: whatever the question, then how its answer is announced. */
const FAR =
  '(?:密保|安全问题|找回(?:密码)?的?问题|保密问题|验证问题)[^。\\n]{0,26}?(?:答案?(?!.{0,6}[填写设选输])|[填写设选输])(?:的|了|过)?(?:就?是|成|为|:)?|(?:密保|安全问题)[^。\\n]{2,20}?(?:→|=|->)';
const BETWEEN =
  /^(?:[\s:=“”"'(（]|是|为|填的?|写的?|我的?|了|(?:is|was|to|my|the|question|would|be)(?![a-z])|は|는|은){0,6}/;
/** Up to the end of the sentence. */
const VALUE = /^[^\s,。，.!?！？；;:"”'）)]{1,24}(?: [a-z0-9]{1,16}){0,2}/;
/** What one asks or says of an answer. */
const SAID =
  /^(?:什么|啥|哪|多少|几|不|没|忘|错|对|怎么|吗|呢|问题|都|可以|能|要|在|已|正确|错误|wrong|right|what|not|correct|incorrect|required|case|forgotten|invalid)/i;

/** 密保答案大黄狗: a name and nothing that is said of one. */
const ALONE = /^(?!.*[吗呢么怎是会要找改填输设记得了])[\u4E00-\u9FFF]{2,6}$/;

/** Answers to the questions that give an account back: they work like a password. */
export const securityAnswer = cuedValueDetector({
  id: 'security-answer',
  type: 'other_secret',
  needs:
    /密保|找回|保密问题|验证问题|maiden name|安全问题|security (?:answer|question)|秘密の(?:質問|答え)|보안\s?질문/,
  cue: new RegExp(
    `${FAR}|${/密保[:\s]?(?:问题[:\s]?)?(?:我的?)?(?:出生地|(?:小学|初中|高中|大学)?(?:班主任|老师|同桌)|小学|母亲|妈妈|父亲|爸爸|宠物|初恋)的?(?:名字?|姓名)?|mother'?s maiden name|(?:密保|安全问题)(?:问题)?的?答案|security answer|answer to (?:my|the) security question|security question answer|秘密の(?:質問の)?答え|보안\s?질문\s?답/.source}`,
    'g',
  ),
  between: BETWEEN,
  value: VALUE,
  judge: (value, { between, word }) =>
    SAID.test(value) || (between.trim() === '' && !word.includes('maiden') && !ALONE.test(value))
      ? 0
      : 0.8,
});
