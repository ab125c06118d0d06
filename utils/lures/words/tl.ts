import type { Words } from '../cue';

/** Filipino, among English as chats have it. */
export const tl: Words = {
  contact: `pm lang|pm nyo ako|pm niyo ako|pm mo ako|message nyo ako|message niyo ako|chat nyo ako|chat niyo ako|add nyo ako
    |add niyo ako|text nyo ako|text niyo ako|viber nyo ako`,
  fish: `iwan ng number|iwan number|send nyo number|bigay mo number|bigay nyo number`,
  pull: `sali kayo sa gc|sali na kayo sa|join sa gc|pasok sa gc|add ko kayo sa gc`,
  gain: `mas mura|murang mura|kalahati lang|libre|direct supplier`,
  bypass: `wag dito bumili|wag kayo dito bumili|sa akin kayo bumili|sakin kayo bumili|labas ng app|sa labas ng app
    |gcash nyo na lang|diretso sa akin`,
  official: `taga shopee|taga lazada|taga tiktok|taga bangko|taga gcash|from gcash`,
  problem: `na-hold|naka-hold ang|na hold ang|na-block ang|may problema sa order|may problema ang order|na-lock ang`,
  refund: `ibabalik ang pera|ibabalik namin|refund mo|refund nyo`,
  hand: `ibigay mo|ibigay nyo|bigay mo|pakibigay|pakisend|sabihin mo|sabihin nyo|i-type mo|ilagay mo
    |bigay mo yung code|bigay mo ang code|bigay mo code`,
  help: `tutulungan kita|aayusin ko|aayusin namin|para maprocess|para ma-process|para ma process`,
  fee: `bayad muna|processing fee muna|magbayad muna|shipping lang babayaran|pambayad sa`,
  won: `nanalo ka|nanalo kayo|ikaw ang nanalo|napili ka|nabunot ka`,
  job: `naghahanap ng|raket|sideline|work from home kahit|kahit nasa bahay|hiring online`,
  earn: `kumita|kikita|kita ng|kada araw|araw-araw kita|per day kita|daily payout`,
  third: `itong babae|yung babae|itong seller|yung seller na|ang asawa nya`,
  expose: `totoong pangalan|nakatira sa|nakatira siya|taga doon|nagtatrabaho sa|ang address nya|number nya`,
  hunt: `sino may alam kung saan|saan nakatira|alam nyo ba address|hanapin natin`,
  mob: `tawagan nyo|tawagan natin|puntahan natin|puntahan nyo|i-report nyong lahat|ikalat`,
  insult: `putangina mo|tangina mo|gago ka|gaga ka|bobo ka|tanga ka|pokpok|hayop ka|mamatay ka|ang panget mo|pangit mo
    |ulol|kingina mo|mukhang baboy|mukha kang`,
  threat: `papatayin kita|bugbugin kita|abangan kita|pupuntahan kita sa bahay`,
  warn: `scammer|budol|wag maniwala|wag kayong maniwala|ingat|wag magbigay|wag ibigay|modus`,
  story: `joke lang|charot|biro lang|nanay ko|asawa ko|dumating na|kapitbahay`,
  own: `akin|sakin ang|address ko|number ko|order ko`,
  open: `i-install mo|install mo|i-download mo|download mo`,
  secret: `yung code|ang code`,
};
