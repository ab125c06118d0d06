import { SMALL_NUMBER } from '../small-number';
import { beginsAt } from '../sticky';

/** How long something lasts. */
export const TIME = `(?:${SMALL_NUMBER}多?(?:年|个月|天|周)|半个月)`;

/** Months and weeks of a pregnancy. */
export const MONTHS = `(?:已经|快|刚|才|都)?\\s?(?:${SMALL_NUMBER}\\s?\\+?(?:个?多?月|周|天|w)|[1-4]?\\d\\+[1-6](?!\\d))`;

/** What is said of being with child, of wanting to be and of having been. */
export const PREGNANT = `[怀懷]孕(?:了|${MONTHS})?|怀上了|怀着?(?:双|三|龙凤)胞?胎|怀了(?:宝宝|二胎|三胎|双胞胎)?|怀着?[二三]胎|怀二宝|怀着孕|怀着(?=呢|[,。!\\s]|$)|大肚子|预产期|孕吐|显怀|有了身孕|有咗(?:BB|bb|小朋友)?|大咗肚|大肚${MONTHS}|[两二]条杠|[两二]道杠|中队长|揣崽|揣娃|有喜了|孕妇|孕妈妈?|准妈妈|孕[早中晚]期|哺乳(?!枕|内?衣|文胸|睡衣|裙|期|垫|室)|孕${MONTHS}|大着肚子|备孕中?|坐月子|月子里?|哺乳期|流产|流过产|小产|保胎|打胎|人流|剖腹产|剖宫产|刚剖(?:完|了|的)?(?![开面])|顺产|产后|试管|安胎|刚?生完(?:孩子|宝宝|娃|[一二三]胎)|双胎`;

/** 孕晚期不方便下楼; 备孕中， */
export const FEELS = beginsAt('(?:不方便|肚子|腿|脚|难受|睡不|行动|吐)|(?<=中)[,。\\s]');

/** 备孕两年了一直没怀上; 肚子里揣着双胞胎呢 */
export const TRYING = new RegExp(
  `(?:剖[腹宫]产|顺产)?刚?(?<=[刚产])出月子|备孕(?:都|已经|快|了)*(?:${TIME}|半年)了?|坐月子(?=[呢中,。\\s]|$)|(?:这|头|二|三)胎${MONTHS}|肚子里(?:俩娃|双胞胎)|肚子里(?:怀|揣|有)着?(?:宝宝|娃|双胞胎|俩|[两二三]个|[二三]胎)`,
);

/** How long ago. */
export const SOME_TIME = beginsAt(`(?:都|完|后|了|已经|快)*(?:${TIME}|半年|第[一二三四五1-5]次)`);

/** A while ago. */
export const JUST_SOME_TIME = beginsAt(`[完后了]?(?:才|刚刚?)(?:${TIME}|半年|半个月)`);

/** Said of a time gone by, or of goods. */
export const NOT_NOW = beginsAt('.{0,2}(?:妈妈的时候|那会|时候买)|[装服枕]');

/** Being with child for so long. */
export const WITH_MONTHS = `(?:[怀懷]孕|孕期|孕[妇妈]?|[二三]胎)${MONTHS}(?!以[内上下前后]|之?[内前后]|的?(?:孕妇|人|朋友|姐妹))`;

/** 孕早期吐得厉害的我 */
export const THEN_I = beginsAt('[^,。我\\s]{0,6}的我(?=$|[,。!\\s])');
