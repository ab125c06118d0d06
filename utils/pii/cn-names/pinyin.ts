/** One syllable of pinyin without its tone. */
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|ve|er|a|o|e|i|u|v))';
const SURNAMES =
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|han|feng|deng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lv|lu|lyu|ding|ren|shen|yao|zhong|cui|tan|fan|wang|liao|shi|jin|jia|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yin|xue|yan|lei|long|tao|he|gu|mao|hao|gong|shao|wan|qian|dai|mo|kong|xiang|wen|kang|niu|ge|xing|an|qi|yi|qiao|pang|ni|zhuang|nie|lan|jiao|zuo|gan|zhu|bao|ning|shang|shu|ruan|ke|ji|mei|tong|ling|bi|pei|huo|tu|miao|gu|sheng|qu|weng|luo|xin|guan|chai|hua|ou|ouyang|shangguan|sima|situ|zhuge|duan|hong';

/** A full name in pinyin, surname first or last, in two or three words or joined by a dot. */
export const PINYIN_NAME = `(?:(?:${SURNAMES})[\\s.·,-]{1,2}${SYLLABLE}{1,2}(?:[\\s-]${SYLLABLE})?|${SYLLABLE}{2}[\\s.·]{1,2}(?:${SURNAMES})|[a-z]\\.\\s?${SYLLABLE}{2})(?![a-z])`;
