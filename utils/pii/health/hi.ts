import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  '(?:sugar|diabetes|bp|high bp|low bp|thyroid|asthma|cancer|pcod|pcos|tb|depression|anxiety|migraine|epilepsy|hiv|dama|mirgi|gathiya|arthritis|psoriasis|piles|bawasir|ulcer|hepatitis|kidney (?:problem|stone|ki bimari)|kidney|heart (?:problem|ki bimari)|dil ki bimari|skin allergy|dust allergy)';
const ILL =
  '(?:शुगर|डायबिटीज|डायबिटीज़|मधुमेह|बीपी|हाई बीपी|ब्लड प्रेशर|थायराइड|थायरॉइड|अस्थमा|दमा|कैंसर|पीसीओडी|पीसीओएस|टीबी|डिप्रेशन|अवसाद|माइग्रेन|मिर्गी|एचआईवी|गठिया|बवासीर|किडनी|पथरी|दिल की बीमारी|हार्ट|एलर्जी|सोरायसिस|हेपेटाइटिस)';
const NOT_TO = '(?!\\s(?:na|nahi|mat)(?![a-z]))';

/** Hindi, in Latin letters and in its own. */
export const healthHi: Phrases = {
  language: 'hi',
  needs:
    /(?<![a-z])(?:mujhe|mereko|muje|mujhko|meko|hu|hoon|hun|mai|main|meri|mera)(?![a-z])|मुझे|मुझको|हमें|हूँ|हूं|मेरा|मेरी/,
  rules: [
    [
      0.8,
      phrase`(?<![a-z])(?:mujhe|muje|mereko|meko|mujhko)\s(?:(?:bhi|to|toh|already|abhi|kaafi|thoda)\s){0,2}${ILLNESS}\s(?:\w{2,8}\s){0,2}(?:hai|h|he|hua|hui|rehta|rehti)(?![a-z])${NOT_TO}`,
    ],
    [
      0.85,
      phrase`(?<![a-z])(?:(?:mai|main|me)\s)?(?:\d\s(?:month|mahine|mahina)s?\s(?:ki\s)?|paanchve mahine |ek mahine )?(?:pregnant|diabetic|garbhvati|asthmatic|(?:sugar|dil|tb|cancer|bp) (?:ka|ki) (?:mareez|mariz|patient))\s(?:hu|hoon|hun)(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z])(?:meri|mera|mere)\s(?:dialysis|chemo|chemotherapy|insulin|sugar ki dawai|bp ki dawai|delivery|c-?section|bypass|operation)\s(?:\S{2,8}\s){0,2}(?:chal|hua|hui|hone)(?![a-z])`,
    ],
    [
      0.82,
      phrase`(?:मुझे|मुझको|हमें)\s(?:(?:भी|तो|काफी|थोड़ा|पहले से|अभी)\s){0,2}(?<detail>${ILL}(?:\s(?:की|का)\s(?:बीमारी|समस्या|प्रॉब्लम|शिकायत|रोग))?)\s(?:है|हैं|हुआ|हुई|रहता|रहती|हो)`,
    ],
    [0.85, phrase`(?:गर्भवती|प्रेग्नेंट|प्रेगनेंट|पेट से|शुगर की मरीज|शुगर का मरीज|डायबिटिक)\s(?:हूँ|हूं|हू)`],
  ],
};
