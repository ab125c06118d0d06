import type { Words } from '../../cue';

/** English, formed of parts: what happened to oneself, what is said in fun, and how harm is hinted at. */
export const enAsides: Words = {
  warn: `(pretending/claiming) to be (you/the host/support/the seller/whatnot)|(not/isn't/isnt) (us/our mod/our account/the real host)|what randoms post|(real/actual) (staff/mods/support) (won't/wont/will never/never/don't/dont)`,
  story: `(last/the other) (week/time/month/year/night/day)|yesterday|this one time|(still/been) (no/waiting/days/weeks)|take my money|(i'm/im) broke|my wallet|(i/we) (actually/already/just) (won/got/got it/received/paid/sold/returned)|so funny|kidding`,
  own: `my (bank/card/account/boss/kid/kids/hubby/bf/gf/boyfriend/girlfriend/roommate/cousin/aunt/uncle/grandson/grandma/dog/cat/coworker/job/work/internet)`,
  insult: `(ugly/fat/broke/dusty/crusty) ass (host/bitch/woman/hoe/face/man/streamer/girl)|(hope/wish) (your/ur) (house/car/shop/family/kids/plane)|burns down with you|rot in hell|washed up (hag/has been/loser/whore)
    |built like a (fridge/truck/refrigerator/brick/whale/tank)|who let her on (camera/here)`,
  expose: `(her/his/their/reseller's/seller's/host's) (linkedin/facebook page/workplace/job)`,
  mob: `(go /)leave (bad /1 star /one star /fake /)reviews (at/on) (her/his/their/the)`,
  harmless: `shut up and take
    |(snap/ig/insta/tele/kik/discord/tg/signal) is (down/not/so/full/a/too/acting/broken)`,
  contact: `(message/dm/text/msg) my|google (me/my)|look (me/us) up on|search (me/us) on|(snap/ig/insta/tele/kik/discord/tg/signal) is`,
  bypass: `(don't/dont) check out|before (you/u) (buy/check out/pay) here`,
  gain: `way under|under what (he/she/they)`,
  problem: `(we/i) owe you|overbill*|overbilling|over billed`,
  hand: `what bank (do you use/are you with)|digits on (the /)front|(first/last/front) (4/four/6/six) (digits/numbers)`,
  official: `the auction house|auction house (here/support)`,
  threat: `(ima/imma/i'ma/gonna) (catch you/fold you/smack you/slap you/beat you/find you)|and fold you`,
};
