import type { Words } from '../cue';

/** English: prizes, and work that is none. */
export const enPromise: Words = {
  fee: `pay shipping|pay the shipping|pay for shipping|just pay shipping|shipping fee
    |shipping cost|delivery fee|cover shipping|cover the shipping|cover postage|pay postage
    |processing fee|handling fee|release fee|tax fee|pay the tax|pay tax|taxes first|insurance fee
    |admin fee|activation fee|activation|registration fee|deposit first|pay a deposit
    |small deposit|small fee|small payment|upfront|up front|pay $*|only pay|just pay|pay first
    |send $*|shipping to my|customs fee|clearance fee|top up first|recharge|cover the delivery
    |cover delivery|cover the fee*|processing|shipping first|pay for delivery|$10 processing|taxes
    |dollars tax|tax to get|shipping to get|$5 shipping|for tax|taxes to|$9 verification
    |verification fee|verification to claim|pay the $*|5 dollars to|dollars to release|to release
    |card for shipping|pay the customs|pay customs|pay duty|pay the duty|pay a fee`,
  won: `you won|you've won|youve won|you have won|u won|you are a winner|you're a winner
    |ur a winner|you are the winner|you're the winner|congrats you|congratulations you|congratz
    |congrats to you|congrats!|congratulations|congrats|been selected|been chosen|been picked
    |got selected|got picked|selected as|chosen as|picked as|randomly selected|randomly picked
    |random viewer|lucky viewer|lucky winner|lucky follower|lucky fan|lucky buyer|lucky customer
    |winner picked|viewer picked|picked: you|selected: you|our winner|todays winner|today's winner
    |100th viewer|1000th viewer|win a free|mystery box|giveaway winner|the winner is you
    |picked you|chosen for|selected for|selected to|chosen to|our lucky|u are our|you are our
    |youve been|you have been chosen|you have been selected|hey winner|lucky number|lucky one
    |drawn as|winner!|winner,|winner:|you r the winner|was drawn|were drawn|you got drawn
    |drawn for the|won our|u won our|winner is you|we picked you|release your gift
    |release your prize`,
  lucky: `won|winner|winners|lucky|giveaway|selected|chosen|drawn|raffle|congrats
    |congratulations|free gift|prize|mystery box|freebie`,
  prize: `prize*|reward*|iphone*|ps5|playstation|xbox|macbook|airpods|gift card*|giftcard|cash
    |free gift|giveaway|voucher*|mystery box|switch|ipad|jackpot|bonus|free iphone|your gift
    |your win*|gift|bag|ps 5|$100|$500|$1000`,
  claim: `claim|to claim|claim it|claim your|claim ur|redeem|collect your|receive your
    |to receive|verify your|verify ur|verify|log in|login|sign in|confirm your|update your|unlock
    |reactivate|full name|your address|ur address|home address|name and address|name & address
    |name, address|your details|ur details|your info|ur info|click|click here|click the link
    |tap the link|tap here|visit|go to|before it expires|expires|within 24|pay now|to get your
    |to get ur|get your airpods|get your prize|get your gift`,
  job: `hiring|now hiring|we are hiring|were hiring|job|jobs|part time|part-time
    |work from home|work at home|wfh|side hustle|side income|extra income|extra cash
    |passive income|remote work|remote job|online work|online job|from your phone|with your phone
    |from home|no experience|looking for people|need people|need 10 people|need 5 people
    |recruiting|recruit|ambassador|promoter*|agents needed|testers needed|product tester*
    |mystery shopper|stay at home|need 20 ppl|need ppl|need 5 ppl|looking for ppl|looking for 10
    |looking for 5|need someone to|want to make|wanna make money|who wants to make|who needs money
    |need money|limited slots|easy job|easy work|simple job|side job|quick job|need girls
    |need guys|slots left|dm to join|apply now|text to apply|shopee tasker|lazada tasker|tasker
    |tasker needed|brand tester|brand testers|be a tester|testers wanted|become a tester
    |remote typist|typist|shop hiring|hiring remote`,
  earn: `earn|earning|earnings|make money|easy money|quick money|fast cash|quick cash
    |get paid|paid daily|daily pay|daily payout|same day pay|paynow same day|per like|per task
    |per review|per follow|commission|payout|profit*|roi|double your|double ur|triple your|turn $*
    |flip $*|flip your|cash flip|guaranteed|weekly pay|paid per|each video|each like|per video
    |per click|$5 each|flip|daily pay*|keep the item|payout same|paying $*|$10 each|we split
    |split the|cash out|cashout|from your couch|from your bed|from ur bed|every single day
    |weekly payout|$500 daily|daily income|residual income|six figures|financial freedom
    |and get $*|hourly pay|zero effort|no effort|make 1000|make $1000|make $500|make $200
    |make $100|make $300|i pay $*|get paid instantly|/page|per page`,
  task: `like videos|liking videos|like products|like product|liking products|liking posts
    |like posts|like & follow|like and follow|follow accounts|following accounts|watch videos
    |watching videos|rate products|rating products|review products|reviewing products
    |product reviews|write reviews|5 star reviews|five star reviews|boost orders|boosting orders
    |boost sales|optimize|optimizing|task*|data entry|copy paste|surveys|click ads
    |subscribe to channels|grab orders|complete orders|top up and|prepaid task|to like
    |rating hotels|rate hotels|hotel reviews|like tiktok*|follow tiktok*|optimise|optimising
    |app optimi*|keep the item|test products|testing products|refund after review
    |free product for review|review my|leave a 5 star|leave 5 star|leave a review|watch lives
    |watching lives|follow hosts|follow shops|review my etsy|buy and review|buy then refund
    |brush orders|fake orders|drop a like|like on 10|drop likes|drop a follow|drop likes on
    |chat moderators|click orders|just click|for each 5 star|each 5 star|click ads and
    |review for pay`,
  scheme: `crypto investment|forex|binary options|ponzi|pyramid|money mule|rent your account
    |rent ur account|rent your bank|rent out your|buy your account|buying accounts
    |sell me your account|use your bank account|card flipping|cashapp flip|cash app flip
    |money flip|cash flip|sugar daddy|sugar mommy|trading signals|investment plan|invest with
    |invest $*|double your money|double ur money|rent me your bank|rent me ur bank|rent your
    |lend me your account|lend me your bank|use ur bank|use your cashapp|need your cashapp
    |got bank account|any bank account|need chime|who has chime|who bank with|flip $*|into $*
    |turn $*|chase account|wells fargo account|boa account|bank of america account
    |navy federal account|drop a check|mobile deposit|carding|cc's|fullz|bank logs|clone card*
    |bitcoin investment|btc investment|crypto mentor|trading mentor|forex mentor|copy my trades
    |pump group|bank acc holders|bank account holders|bank holders|acc holders|of every transfer
    |of each transfer|every transfer is yours|account holders needed
    |doubles any deposit|double your deposit|doubles your deposit|double your btc
    |double your crypto|double your eth|btc plan|bitcoin plan|crypto plan|forex plan
    |trading plan|trading coach|forex coach|i turned 500 into|i turned 200 into
    |i turned 100 into|i turned $*|eth get|btc get|eth and get|btc and get|eth, get|btc, get`,
  screen: `screen share|share your screen|share ur screen|share screen|sharing your screen
    |screen sharing|screenshare|show me your screen|show your screen|mirror your screen
    |mirror your phone|screen mirroring|cast your screen|remote access|remote control
    |remote session|remote support|zoom call|join my zoom|join zoom|on zoom|google meet
    |facetime me|video call me|start a call|remote access and|share screen, we|remote into
    |remote in to|let me remote`,
  remote: `anydesk|any desk|teamviewer|team viewer|rustdesk|quicksupport|quick support
    |ultraviewer|airdroid|screenconnect|logmein|splashtop|zoho assist|alpemix|supremo`,
  open: `download|install|open|open up|launch|get the app|turn on|start|run|9 digit
    |nine digit|the code it shows|id it shows|access code|allow access|accept the|press allow
    |click allow|give me access|give access`,
  watch: `i can see|so i can see|let me see your|i will see|i'll see|ill see|see your screen
    |see ur screen|see your phone|see ur phone|look at your phone|look at your account|i control
    |take control|control your|control ur|access your phone|access your account|connect to your
    |i'll do it|i will do it|do it for you|fix it for you|from my side|from my end|on my end
    |fix your shop|fix your account|we will help you|we help you cancel|i'll show you how
    |ill show you how|i will show you how|show you how to|show u how`,
};
