import type { Words } from '../../cue';

const APP =
  '(discord/ig/insta/instagram/telegram/tele/whatsapp/snap/snapchat/signal/fb/facebook/messenger/wechat/viber/line/kik/tiktok dm/email)';
const PAY =
  '(venmo/zelle/cashapp/cash app/paypal/gcash/paytm/gpay/google pay/phonepe/upi/bank transfer/apple pay)';
const BUY =
  '(order/payment/package/parcel/account/card/item/delivery/refund/shipment/bank account/profile/subscription)';

/** English, formed of parts. */
export const enFormed: Words = {
  contact: `(my/our) ${APP}( is/:/ name is/ handle is/ user is)|(im/i'm/i am/we're/we are) on ${APP}
    |(shoot/send/drop)( me/ us)( a) (text/message/msg/dm)
    |(text/message/msg/dm/call/ping/inbox/whatsapp) (me/us)|(over/come/go) to my ${APP}
    |dm (me/us/for/to/if)|who (text/dm/message/msg) me|(ask/hit) me for (info/details)
    |pm mo (ko/ako)|chat mo (ko/ako)|pm (ka/kayo/lang/sent)|msg mo (ko/ako)`,
  bypass: `(dont/don't/no need to/stop) (pay/paying) (the /)(fees/premium/markup/buyer premium/buyers premium/tax/commission)
    |(send/pay/wire/transfer/venmo/zelle)( me)( the/) (money/cash/payment)
    |(pay/send) me (on/via/through/with/directly/direct)( ${PAY}/)
    |(money/payment/cash) (on/via/through/with/by) ${PAY}
    |(pay/send/money)( it/) (to/on/via) my ${PAY}|(and/then) (zelle/venmo/cashapp/paypal) me
    |${PAY} (only/me)|(charge/charges/charging) (you /)fees|(cheaper/lower/less) (outside/off)
    |(got/have) (these/this/them/some)( at/ for) (retail/cost)|make a deal
    |(skip/forget/avoid) (the /)(app/platform/site/checkout)
    |(ship/send) (it/them) (straight/direct/directly)|mas mura (sakin/sa akin/dito/pag)`,
  gain: `half (rate/price)|(same/exact) (kurti/dress/item/one/card/bag/shoes)|at retail
    |under (retail/comp/comps)|mas mura|(way/much/lot) cheaper`,
  greet: `your ${BUY}|ur ${BUY}
    |(this is/its/it's) (your/whatnot/tiktok/amazon/ebay/the) (bank's/bank/billing/fraud team/courier/support)
    |i work for (the/a) (courier/platform/bank/shop/warehouse)
    |(hey/hi/hello) (its/it's/this is) (whatnot/tiktok/amazon/ebay/paypal/the)`,
  official: `(whatnot/tiktok/amazon/ebay/paypal/shopee/bank/your bank/seller) (billing/support/team/help/security/verification/staff/agent)
    |(fraud/billing/claims/refund/security/verification/payments/risk) (team/dept/department/desk/unit)
    |for the courier`,
  problem: `(refunded/sent/paid/credited) you too much|(charged/billed) (you /)(twice/double)
    |(can't/cant/cannot/won't/wont) (ship/deliver/release/process) until
    |(by accident/by mistake), send|until you (confirm/verify/pay)|redelivery
    |(couldn't/could not/unable to) (deliver/process/verify)`,
  refund: `(send/return/pay/give) (it /)back the (difference/extra/rest)|back the difference
    |(to/and) (release/claim) your (payment/refund/money)|refund(ed/ing) you`,
  hand: `(confirm/verify/send/give/tell/read/show/enter/type) (me /us /)(the/your) (code/card/numbers/number/bank/pin/id/otp/password/details)
    |(whats/what's/what is) your (full /)(name/address/bank/card)|the (code/numbers) it shows
    |in gift cards`,
  fee: `pay (the /)(redelivery/customs/shipping/delivery/release/processing/courier) (charge/fee/cost)
    |(redelivery/processing/release/handling) (fee/charge)`,
  secret: `the code we (texted/sent/emailed)( you)|code (we/i) (texted/sent)|numbers it shows`,
  haven: `(safe/secure/protected/holding) account|move your money`,
  job: `(need/looking for/want/hiring) (serious /)(people/ppl/buyers/testers/girls/reps)
    |earn from (home/your phone)|(receive/reship) packages|reship|get paid to
    |paid to (leave/write/like/watch/review/test)|i('ll/ will) pay you to|side hustle
    |(serious/honest/motivated) people`,
  earn: `(a/per/every/each) (week/day/hour/task)|paid (daily/same day/instantly/weekly)
    |(pays/paid/pay) (via/through/with/by) ${PAY}|same day pay|(legit/trusted) (platform/site/app)
    |and (get/receive) (back /)|in (45/30/60/24) (minutes/mins/hours)`,
  scheme: `invest (just /only /)(50k/100/200/500/50/1000/10k/100k)
    |(use/borrow/rent) your (venmo/paypal/cashapp/zelle/bank/card/account)
    |leave (5/five) star (reviews/ratings)|pay for (5/five) star|receive packages (at/for)`,
  screen: `(lemme/let me) see (your/ur) (screen/phone)|on (a /)(video/zoom) call|screenshare`,
  won: `(you/u) (got/were/was/are/have been/been) (picked/selected/chosen/drawn)|(you/u) (just /)won
    |(our/the/a/todays/today's) lucky (winner/viewer/buyer)|giving away`,
  lucky: `giving away|free (ps5/iphone/ipad/macbook/switch/airpods/gift)|first (people/person/ones)`,
  prize: `ps5|ps5s|iphone|iphones|ipad|macbook|airpods`,
  hunt: `where (she/he/they/this girl/this guy) (lives/live/works/stays)`,
  insult: `(dumb/stupid/fat/ugly/filthy/dirty/old/nasty) (hoe/bitch/cow/pig/hag/slag/munter/whore/slut/witch/loser/troll)
    |bag on your head|munter|minger|shut your (mouth/face/trap)`,
  threat: `(wait/just wait) (till/until) i (find/see/get/meet) (you/u)
    |(you're/youre/ur/you'll) (gonna/going to) (regret/pay/die)
    |i('ll/ will) (find/hunt/get/kill/hurt/beat) you|you('ll/ will) regret|watch your back`,
  warn: `(someone/somebody/this guy/some guy/a guy/they/he/she/seller/people) (just /keep /keeps /)(told/asked/asking/messaged/dmed/dm'd/telling/said/offered) (me/us)
    |(so i/i) reported|yeah right|(got/received) a (text/call/dm/message)|never ask you
    |(obvious/such a) scam|dont (click/send/pay/trust)|ban the`,
  harmless: `i work for a living|your order number please
    |my paypal (is/was/wont/won't/isn't/keeps/balance)|paypal only option|dm me when
    |watch your backpack`,
};
