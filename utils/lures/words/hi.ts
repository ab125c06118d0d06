import type { Words } from '../cue';

/** Hindi, in Latin letters as chats have it. */
export const hi: Words = {
  contact: `whatsapp karo|whatsapp kare|whatsapp pe aao|dm karo|dm kare|message karo|message kare|msg karo|msg kare
    |call karo|add karo|inbox karo|telegram pe aao|number pe call`,
  fish: `number do|number bhejo|number de do|apna number|number share karo`,
  pull: `group join karo|group me aa jao|group me add|group mein add`,
  gain: `sasta|saste|sasti|free me|free mein|aadhe daam|aadhe rate|wholesale rate|factory rate`,
  bypass: `app se mat lo|yaha se mat lo|yahan se mat lo|direct lo|mujhse lo|mere se lo|bina commission`,
  official: `customer care se|company se|bank se|se bol raha|se bol rahi|support se|courier se|head office se`,
  greet: `aapke order|aapka order|aapki order|aapka account|aapke account|aapka parcel|aapke phone|aapka payment|sir aapka
    |madam aapka|sir ji aapka`,
  problem: `kyc|account band|block ho|band ho jayega|band ho jaega|payment fail|payment atak|order cancel ho|parcel ruk
    |parcel atak|galat payment|do baar payment`,
  refund: `paisa wapas|paise wapas|refund mil|refund de|paise refund|refund ke liye|refund chahiye`,
  bank: `account number|khata number|atm pin|upi pin|card number|cvv|bank detail|bank details`,
  secret: `otp aaya|otp aayega|otp aaya hoga|otp batao|otp bata|otp bhejo|otp share`,
  hand: `yaha likho|yahan likho|jaldi likho|bata do|batao|bata dijiye|bhejo|bhej do|bhej dijiye|share karo|share kar do
    |daal do|enter karo`,
  help: `kar dunga|kar dungi|karwa dunga|karwa denge|kar denge|confirm hoga|mil jayega|mil jaega|help kar dunga`,
  fee: `registration fee|pehle paise|pehle payment|delivery charge bhejo|charge bhejo|advance bhejo|fees bharo|tax bharo`,
  won: `jeet gaye|jeet gaya|jeeta hai|aap jeet|lottery lagi|lucky winner|lucky draw me`,
  prize: `inaam|gaadi|lottery`,
  claim: `claim karo|claim karne|link pe click|link par click|link kholo|form bharo|register karo`,
  job: `ghar baithe|part time kaam|kaam chahiye|kaam karna hai|mobile se kaam|online kaam|typing ka kaam|like karne ka`,
  earn: `kamao|kamaye|kama sakte|roz ka|rozana|har din|din ka|paise kamao|paisa kamao|daily kamai|kamai`,
  scheme: `paisa double|paise double|paisa dugna|double karke|account kiraye|account rent pe|betting id|satta`,
  screen: `screen share karo|screen dikhao|screen share kar do|screen share kijiye`,
  open: `download karo|download kar lo|install karo|install kar lo|app kholo`,
  third: `iska|iski|uska|uski|ye aurat|yeh aurat|ye ladki|yeh ladki|ye aadmi|yeh aadmi|ye seller|is seller ka`,
  expose: `asli naam|ghar ka pata|rehti hai|rehta hai|kaam karti hai|kaam karta hai|padhti hai|iska number|uska number
    |iska pata|uska pata|pati ka naam|iski beti|iska beta`,
  hunt: `pata nikalo|number nikalo|address nikalo|kaha rehti|kahan rehti|kaha rehta|kahan rehta|ghar ka pata do`,
  mob: `sab call karo|sab phone karo|sab log call|viral karo|viral kar do|sab report karo|iske ghar chalo|ghar pe chalo`,
  you: `tu|tum|tera|teri|tere|aap`,
  insult: `madarchod|bhenchod|behenchod|bhosdike|bhosdiwale|randi|chutiya|chutiye|kutti|kutiya|saali|gandu|harami|kamini
    |moti bhains|mar ja|mar jaa|marja|doob mar|gadhi|suar ki|bhikari kahi`,
  threat: `maar dunga|maar dalunga|jaan se maar|utha lunga|tezaab|ghar aa ke maar|ghar aake|tod dunga|kaat dunga`,
  warn: `fraud|dhokha|thag|mat karo|mat dena|mat karna|mat bhejo|bachke|savdhan|scam hai|jhooth`,
  story: `mere pati|meri mummy|mazak|mil gaya|mil gayi|aa gaya mera|refund aa gaya`,
  own: `mera|meri|mere|mujhe bhejo|humara`,
};
