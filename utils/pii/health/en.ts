import { type Phrases, phrase } from '../finders/phrases';

const ILLNESS =
  "(?:type (?:1|2|one|two) diabet(?:es|ic)|diabet(?:es|ic)|(?:[a-z]{4,10} )?cancer|leuk[ae]+mia|lymphoma|hiv(?: positive)?|aids|epilep(?:sy|tic)|asthma(?:tic)?|hypertension|high blood pressure|lupus|crohn'?s|ulcerative colitis|ibs|c(?:o)?eliac(?: disease)?|eczema|psoriasis|(?:clinical |postpartum |severe )?depression|bipolar|(?:an )?anxiety(?: disorder)?|panic disorder|ptsd|adhd|ocd|autis(?:m|tic)|schizophreni[ac]|anorexi[ac]|bulimi[ac]|endometriosis|pcos|fibromyalgia|hashimoto'?s|multiple sclerosis|(?:rheumatoid )?arthritis|heart (?:disease|condition|failure)|kidney (?:disease|failure)|hepatitis(?: [abc])?|herpes|hpv|tuberculosis|covid|an[ae]+mi[ac]|sickle cell|(?:a |hypo|hyper)?thyroid(?:ism)?(?: (?:issues?|disease|condition))?|chronic \\w{4,12}|migraines|parkinson'?s|dementia|glaucoma|a pacemaker|rosacea|gout|vertigo|insomnia|scoliosis|an eating disorder|a brain tumou?r|a miscarriage)";
const DRUG =
  '(?:chemo(?:therapy)?|insulin|dialysis|metformin|antidepressants|ssris?|lexapro|zoloft|prozac|lithium|warfarin|blood thinners|ozempic|mounjaro|wegovy|accutane|adderall|vyvanse|ritalin|xanax|prep|hrt|methotrexate|sertraline|citalopram|escitalopram|fluoxetine|levothyroxine|gabapentin|wellbutrin|trazodone|humira|prednisone|tamoxifen|methadone|suboxone)';
const FILL =
  '(?:\\s(?:a|an|the|also|actually|just|still|been|currently|literally|very|severely|severe|mild|chronic|early|stage \\w{1,5}|recently|with|w|w/|had|got|have|diagnosed|living|dealing|battling|fighting|suffering|from|recovering|in|remission|being|treated|for|bad|really|officially)){0,5}';
const SELF =
  "(?<![a-z'])(?:i'?m|i am|i have|i've|ive|i got|i was|i just got|was just|just (?:got |been )?diagnosed|newly diagnosed|recently diagnosed|i suffer from|i live with|got diagnosed|just got|as a|i struggle with)";

/** English. */
export const healthEn: Phrases = {
  language: 'en',
  needs:
    /(?<![a-z])(?:i(?:'|m|v| )|my )|^on |recovering|living with|battling|tested positive|^start|^just |^finish|had a|coming off|here(?![a-z])|pregnant|preg|diagnosed|as a|(?:been|started|me) (?:on|taking)/,
  rules: [
    [
      0.85,
      phrase`${SELF}${FILL}\s(?:${ILLNESS}|ms(?=\s(?:and|so|will|can|what|which|does|hands|flare|its|since|for)|$|[,.!]))(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z])(?:diagnosed (?:with|w\/?)|my)\s(?:\w{3,9}\s)?(?:${ILLNESS}|ms)\s?(?:diagnosis|meds|medication|flare|(?:is|are|has been|keeps) (?:flaring|acting up|really bad|so bad))`,
    ],
    [
      0.8,
      phrase`(?:^|[,.;!?]\s?)(?:just |newly |recently )?diagnosed (?:with|w\/?)\s(?:\w{3,9}\s)?(?:${ILLNESS}|pcos|ms)(?![a-z])`,
    ],
    [
      0.85,
      phrase`(?<![a-z'])(?:i'?m|i am|im)\s(?:\w{1,10}\s){0,4}(?:pregnant|preggo|preggers|breast\s?feeding|nursing a|postpartum|trying to conceive|ttc|having a baby|having twins|\d{1,2} (?:weeks|wks) gone|expecting(?= a| twins| our|$|[,.!]| in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z])(?:currently |now |almost )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine)\s?(?:\+\d\s)?(?:weeks?|wks?|months?|mos?)\s(?:pregnant|prego|preggo|preggers|along|postpartum|pp)(?![a-z])`,
    ],
    [
      0.75,
      phrase`(?<![a-z'])(?:i'?m|im|i am|i|been|started|they put me|dr put me)\s(?:currently |still |also )?(?:on|taking|take)\s(?:\w{2,9}\s)?${DRUG}(?![a-z])`,
    ],
    [
      0.75,
      phrase`(?:(?:^|[,.;!?]\s?|(?<![a-z])(?:coming|weaning|got|going|back) )(?:on|off)|(?:^|[,.;!?]\s?|(?<![a-z])i )(?:just |recently )?(?:started|finished|begin|restarted)(?: on)?)\s(?:the\s|my\s)?${DRUG}(?![a-z])`,
    ],
    [
      0.8,
      phrase`(?<![a-z])(?:(?:i|just|i just|ive|i've|recently)\s(?:just\s|recently\s)?|(?<=^))had\s(?:a\s|an\s|my\s)?(?:emergency\s|double\s)?(?:c[- ]?section|hysterectomy|mastectomy|miscarriage|stroke|heart attack|transplant|(?:knee|hip) replacement|gastric (?:bypass|sleeve)|(?:heart|back|knee|hip|brain|bypass|jaw|spinal) surgery)(?![a-z])`,
    ],
    [
      0.7,
      phrase`(?<![a-z])(?:hiv positive|diabetic|type [12] diabetic|epileptic|celiac|coeliac|bipolar|asthmatic|autistic|schizophrenic|cancer survivor)\shere(?![a-z])`,
    ],
    [
      0.75,
      phrase`(?:^|[,.;!?]\s?)(?:still |currently )?(?:recovering from (?:a |an |my )?(?:stroke|surgery|heart attack|c-?section|mastectomy|chemo|covid|hysterectomy|\w{3,7} (?:surgery|replacement))|living with (?:${ILLNESS}|ms)|battling (?:${ILLNESS}))(?![a-z])|(?<![a-z])(?:i|just|i just) tested positive for (?:covid|flu|hiv|hpv|strep|hepatitis)(?![a-z])`,
    ],
    [
      0.6,
      phrase`(?<![a-z'])(?:i'?m|im|i am)\s(?:\w{4,9}\s)?allergic to\s(?!nothing|everything|drama|this|that|you|your|people|bs|mondays?|work|cheap|paying|fun|money|bad|these|those)\w{3,12}`,
    ],
  ],
};
