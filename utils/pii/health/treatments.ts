const HAN = '[\\u4E00-\\u9FFF]';

/** What is done against an illness, or for a child. */
export const TREATED = `手术|试管(?:婴儿)?(?:移植)?|取卵|人流|引产|清宫|移植|切除|术后|住院|化疗|放疗|透析|血透|腹透|靶向治疗|装了支架|截肢|切(?:除|掉)?了?(?:胆|胃|肾|脾|子宫|卵巢|甲状腺|阑尾|肺)`;

/** What is told of a day gone by without a word for having it done. */
export const RECENT_TREATMENT = /^(?:切|截|住院|化疗|放疗|透析|手术)/;

/** What goes on for weeks. */
export const LASTING = /^(?:化疗|放疗|透析|血透|腹透|靶向)/;

/** What one takes for years. */
export const MEDICINE =
  '(?:降压|降糖|阻断|硝苯地平|氨氯地平|缬沙坦|左甲状腺素|甲氨蝶呤|碳酸锂|丙戊酸|拉莫三嗪|抗抑郁|抗焦虑|抗癌|靶向|优甲乐|胰岛素|二甲双胍|华法林|激素|安眠|避孕|精神类?|舍曲林|他汀|阿司匹林|二甲|奥氮平|百忧解)药?';

/** What one cannot bear. */
export const ALLERGY = `(?:对${HAN}{1,6}(?:严重)?|青霉素|头孢|花生|海鲜|牛奶|鸡蛋|酒精|坚果|芒果|螨虫|花粉)过敏|过敏体质|过敏性休克|花粉症`;
