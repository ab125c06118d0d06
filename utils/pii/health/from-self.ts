import { TIME } from './pregnancy';

const HAN = '[\\u4E00-\\u9FFF]';
const SELF = '(?:我|本人|俺|偶|自己|咱)\\s?';

/** Words right before an illness that make it the writer's, and are a part of what is said. */
export const FROM_SELF = new RegExp(
  `(?:大?姨妈|月经|例假|那个)(?:都|又)?(?:推迟|晚来?|没来|不来)[^,。!?]{0,6}[,\\s]?(?:[测验]出来?(?:了|有)?)?$|${SELF}[^,。!?]{0,14}$|(?:做|动|开)(?:了|完|过)(?:个|一个)?${HAN}{0,6}$|(?:吃|打|用|喝)了(?:${TIME}|半年)的?$|(?:确诊|查出来?|查到|诊断出?|体检出|(?:昨天|今天|刚刚?)?[测验]出来?)[^,。]{0,3}$|刚刚?$`,
);

/** 帮朋友问的 */
export const FOR_OTHERS =
  /[帮替](?:我|一个)?(?:朋友|闺蜜|同事|别人|邻居|亲戚|家里?人|姐妹|老[公婆人]|[爸妈姐妹哥弟])(?:们)?(?:来|一下)?问|(?:朋友|闺蜜|同事)(?:让我)?问的/;
